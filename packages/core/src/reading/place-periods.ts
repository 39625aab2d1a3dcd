import type { Period } from '../period/period.js'
import { readPeriodKind } from '../period/period-kind.js'
import type { PeriodKind } from '../period/period-kind.js'
import { parseIsoDate } from '../period/calendar.js'
import { resolvePeriods } from '../period/resolve-periods.js'
import type { ResolvedPeriod } from '../period/resolve-periods.js'
import type { Collected, PeriodLabel } from './collected.js'
import { grouped } from './grouped.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import type { ReadOptions } from './table-reader.js'

/**
 * Reads all period labels of a table together, one kind at a time: what one label leaves open its
 * column settles, and where the column holds several kinds, the labels of the same indicator. Dates
 * the table itself gives (period_start, period_end) win over a reading of the label.
 */
export function placePeriods(
  collected: Collected,
  said: PeriodKind | null,
  { ends, dateOrder }: Pick<ReadOptions, 'ends' | 'dateOrder'>,
  problems: Problem[],
): readonly (Period | null)[] {
  const { periods, runs, cellsOf } = collected
  const kinds = new Map<string, PeriodKind | undefined>()
  const resolved: ResolvedPeriod[] = []
  const resolve = (numbers: readonly number[], kind: PeriodKind | undefined): void => {
    const labels = numbers.map((number) => periods[number]!.label)
    const read = resolvePeriods(labels, { kind, dateOrder })
    for (const number of numbers) {
      const own = periods[number]!
      const again = datesGiven(own, read.get(own.label)!, kind)
      const open = resolved[number]?.doubt === 'ambiguous'
      if (open ? again.period : !resolved[number]) resolved[number] = again
    }
  }
  for (const [text, numbers] of grouped(periods.keys(), (number) => periods[number]!.kind)) {
    const own = readPeriodKind(text)
    const known = own ?? said
    if (text !== '' && !known)
      problems.push(problem('unknown-period-type', periods[numbers[0]!]!.row, 'period_type', { value: text }))
    kinds.set(text, known ? { ...known, ends: known.ends ?? ends } : undefined)
    resolve(numbers, kinds.get(text))
  }
  const isOpen = (number: number): boolean => resolved[number]!.doubt === 'ambiguous'
  for (const same of [...periods.keys()].some(isOpen) ? runs : []) {
    const numbers = [...new Set(same.flatMap((run) => cellsOf(run).map(({ period }) => period)))]
    const open = numbers.find(isOpen)
    if (open !== undefined) resolve(numbers, kinds.get(periods[open]!.kind))
  }
  doubts(periods, resolved, problems)
  return resolved.map(({ period }) => period)
}

function datesGiven(label: PeriodLabel, read: ResolvedPeriod, kind: PeriodKind | undefined): ResolvedPeriod {
  if (!parseIsoDate(label.start) || !parseIsoDate(label.end) || label.start > label.end) return read
  const type = kind?.type ?? read.period?.type ?? (label.start === label.end ? 'snapshot' : 'rolling')
  return { period: { label: label.label, type, start: label.start, end: label.end } }
}

/** One problem for each way a column is in doubt, with its first row; unreadable labels one each. */
function doubts(
  periods: readonly PeriodLabel[],
  resolved: readonly ResolvedPeriod[],
  problems: Problem[],
): void {
  const said = new Set<string>()
  resolved.forEach(({ doubt, readings = [] }, number) => {
    if (!doubt) return
    const { row, field, label, rows, kind } = periods[number]!
    if (doubt !== 'unreadable' && doubt !== 'ambiguous') {
      // In a wide table every period is a field of its own.
      const key = `${doubt} ${field === label ? '' : field} ${kind}`
      if (said.has(key)) return
      said.add(key)
    }
    const might = readings.map((period) => `${period.start} to ${period.end}`).join(' or ')
    const code =
      doubt === 'unreadable' ? 'unknown-period' : doubt === 'ambiguous' ? 'ambiguous-period' : doubt
    problems.push(problem(code, row, field, { value: label, readings: might, more: rows - 1 }))
  })
}
