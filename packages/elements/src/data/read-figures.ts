import { readForecasts, readTableUnchecked } from '@oba/core'
import type { Problem, ReadOptions, Table } from '@oba/core'
import { authoredFigures } from './authored-figures.js'
import { DataFaultError } from './data-fault.js'
import type { Figures } from './figures.js'
import { textOf } from './text-of.js'

/**
 * Reads figures however they were given: what could be read is used, what could not is said once in
 * the console, and nothing at all is a fault. `named` is what a reader would call the place they came from.
 */
export function readFigures(table: Table, options: ReadOptions, named: string): Figures {
  const authored = authoredFigures(table)
  if (authored) return authored
  const { indicators, problems } = readTableUnchecked(table, options)
  if (indicators.length === 0) throw unreadable(named, problems[0])
  const forecasts = hasForecasts(table) ? readForecasts(table) : { rows: [], problems: [] }
  return {
    indicators,
    forecasts: forecasts.rows,
    notices: tellProblems(named, [...problems, ...forecasts.problems]),
  }
}

/** Why nothing of a table can be used, or not all of it: the first problem with it. */
export function unreadable(named: string, problem: Problem | undefined, inPart?: boolean): DataFaultError {
  return new DataFaultError(problem?.code ?? 'no-figures', (messages) =>
    problem ? messages.unreadable(named, problem.message, inPart) : messages.nothingToShow,
  )
}

/** Says once in the console what could not be read as it stands; the first that is lost by it is for the page to say too. */
export function tellProblems(named: string, problems: readonly Problem[]): readonly DataFaultError[] {
  if (problems.length > 0)
    console.warn(`oba: ${named}\n${problems.map((problem) => `  ${problem.message}`).join('\n')}`)
  const lost = problems.find(({ severity }) => severity === 'error')
  return lost ? [unreadable(named, lost, true)] : []
}

/** Whether a table of figures has a column of forecasts too; its header is among its first lines. */
function hasForecasts(table: Table): boolean {
  return /(^|[",;\t])forecast($|["\s,;\t])/im.test(textOf(table, 4000))
}
