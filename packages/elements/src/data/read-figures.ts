import { readForecasts, readTableUnchecked } from '@oba/core'
import type { ForecastRow, Indicator, Problem, ReadOptions, SavedForecast, Table } from '@oba/core'
import { authoredFigures } from './authored-figures.js'
import { DataFaultError } from './data-fault.js'
import { textOf } from './text-of.js'

/** What an element has to draw from, and what went wrong beside it without stopping it. */
export interface Figures {
  readonly indicators: readonly Indicator[]
  /** Forecasts that came with the figures. */
  readonly forecasts: readonly (ForecastRow | SavedForecast)[]
  readonly notices: readonly DataFaultError[]
}

/**
 * Reads figures however they were given: what could be read is used, what could not is said once in
 * the console, and nothing at all is a fault. `named` is what a reader would call the place they came from.
 */
export function readFigures(table: Table, options: ReadOptions, named: string): Figures {
  const authored = authoredFigures(table)
  if (authored) return { ...authored, notices: [] }
  const { indicators, problems } = readTableUnchecked(table, options)
  if (indicators.length === 0) throw unreadable(named, problems[0])
  const forecasts = hasForecasts(table) ? readForecasts(table) : { rows: [], problems: [] }
  tellProblems(named, [...problems, ...forecasts.problems])
  return { indicators, forecasts: forecasts.rows, notices: [] }
}

/** Why nothing of a table can be used: the first problem with it. */
export function unreadable(named: string, problem: Problem | undefined): DataFaultError {
  return new DataFaultError(problem?.code ?? 'no-figures', (messages) =>
    problem ? messages.unreadable(named, problem.message) : messages.nothingToShow,
  )
}

/** Says once in the console what could not be read. */
export function tellProblems(named: string, problems: readonly Problem[]): void {
  if (problems.length > 0)
    console.warn(`oba: ${named}\n${problems.map((problem) => `  ${problem.message}`).join('\n')}`)
}

/** Whether a table of figures has a column of forecasts too; its header is among its first lines. */
function hasForecasts(table: Table): boolean {
  return /(^|[",;\t])forecast($|["\s,;\t])/im.test(textOf(table, 4000))
}
