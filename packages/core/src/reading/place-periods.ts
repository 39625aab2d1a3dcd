import type { Period } from '../period/period.js'
import { readPeriodKind } from '../period/period-kind.js'
import type { PeriodKind } from '../period/period-kind.js'
import { parseIsoDate } from '../period/calendar.js'
import { dateOrders, resolvePeriods } from '../period/resolve-periods.js'
import type { ResolvedPeriod } from '../period/resolve-periods.js'
import type { Collected, PeriodLabel } from './collected.js'
import { grouped } from './grouped.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import type { ReadOptions } from './read-options.js'

/**
 * Reads all period labels of a table together, one kind at a time: what one label leaves open its
 * column settles, and where the column holds several kinds, the labels of the same indicator. Dates
 * the table itself gives (period_start, period_end) win over a reading of the label. What a row says of its kind wins over
 * what the caller says of the whole table, being the publisher's word of that row; a problem then says so.
 */
export function placePeriods(
  collected: Collected,
  columnKind: PeriodKind | null,
  { ends, dateOrder, periodType }: Pick<ReadOptions, 'ends' | 'dateOrder' | 'periodType'>,
  problems: Problem[],
): readonly (Period | null)[] {
  const { periods, runs, cellsOf } = collected
  const kinds = new Map<string, PeriodKind | undefined>()
  const resolved: ResolvedPeriod[] = []
  const asked = periodType ? readPeriodKind(periodType) : columnKind
  /** What is said of a day is said of any kind that has none of its own. */
  const withDay = (kind: PeriodKind | null): PeriodKind | undefined =>
    kind ? { ...kind, ends: kind.ends ?? asked?.ends ?? ends } : undefined
  const said = withDay(asked)
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
    const own = withDay(readPeriodKind(text))
    const { row, start } = periods[numbers[0]!]!
    // A file that says “year”, and no dates, leaves open which.
    const kind = own?.type === 'reporting-year' && start === '' ? (said ?? own) : (own ?? said)
    const unheard = periodType && /year|snap/.test(kind?.type ?? '') && !sameKind(kind, said)
    const value = text || periodType
    const code = value && !kind ? 'unknown-period-type' : unheard ? 'other-period-type' : null
    if (code) problems.push(problem(code, row, 'period_type', { value: value!, asked: periodType! }))
    kinds.set(text, kind)
    resolve(numbers, kind)
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

function sameKind(a: PeriodKind | undefined, b: PeriodKind | undefined): boolean {
  return a?.type === b?.type && a?.ends === b?.ends
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
  const said = new Set<string | number>()
  resolved.forEach(({ doubt, readings = [] }, number) => {
    if (!doubt) return
    const { row, field, label, rows, kind } = periods[number]!
    const code =
      doubt === 'unreadable' ? 'unknown-period' : doubt === 'ambiguous' ? 'ambiguous-period' : doubt
    const ofColumn = code === doubt
    // In a wide table every period is a field of its own.
    const key = ofColumn ? `${doubt} ${field === label ? '' : field} ${kind}` : number
    if (said.has(key)) return
    said.add(key)
    problems.push(
      problem(code, row, field, {
        value: label,
        what: /\d\W\d+\W\d/.test(label) ? `date order, ${dateOrders.join(' or ')}` : 'period type',
        readings: readings.map(({ start, end }) => (start === end ? end : `${start} to ${end}`)).join(' or '),
        more: ofColumn ? 0 : rows - 1,
      }),
    )
  })
}
