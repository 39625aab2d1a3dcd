import type { Period } from '../period/period.js'
import { readPeriodKind } from '../period/period-kind.js'
import type { PeriodKind } from '../period/period-kind.js'
import { parseIsoDate } from '../period/calendar.js'
import { resolvePeriods } from '../period/resolve-periods.js'
import type { DateOrder, ResolvedPeriod } from '../period/resolve-periods.js'
import type { Collected, PeriodLabel } from './collected.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'

/**
 * Reads all period labels of a table together, one kind at a time: what one label leaves open its
 * column settles, and where the column holds several kinds, the labels of the same indicator. Dates
 * the table itself gives (period_start, period_end) win over a reading of the label.
 */
export function placePeriods(
  collected: Collected,
  said: {
    readonly kind: PeriodKind | null
    readonly ends: string | undefined
    readonly dateOrder: DateOrder | undefined
  },
  problems: Problem[],
): readonly (Period | null)[] {
  const { periods } = collected
  const kinds = new Map<string, PeriodKind | null>()
  for (const { kind, row } of periods) {
    if (kinds.has(kind)) continue
    const read = readPeriodKind(kind)
    const known = read ?? said.kind
    kinds.set(
      kind,
      known && {
        ...known,
        ...(known.ends === undefined && said.ends !== undefined ? { ends: said.ends } : {}),
      },
    )
    if (kind !== '' && read === null && said.kind === null)
      problems.push(problem('unknown-period-type', row, 'period_type', { value: kind }))
  }
  const byKind = new Map<string, ReadonlyMap<string, ResolvedPeriod>>()
  for (const [text, kind] of kinds) {
    const labels = periods.filter((period) => period.kind === text).map((period) => period.label)
    byKind.set(text, resolvePeriods(labels, { kind: kind ?? undefined, dateOrder: said.dateOrder }))
  }
  const resolved = periods.map((label) =>
    datesGiven(label, byKind.get(label.kind)!.get(label.label)!, kinds.get(label.kind) ?? null),
  )
  settleByIndicator(collected, kinds, said.dateOrder, resolved)
  doubts(periods, resolved, problems)
  return resolved.map(({ period }) => period)
}

function datesGiven(label: PeriodLabel, read: ResolvedPeriod, kind: PeriodKind | null): ResolvedPeriod {
  if (
    label.start === '' ||
    label.end === '' ||
    !parseIsoDate(label.start) ||
    !parseIsoDate(label.end) ||
    label.start > label.end
  )
    return read
  const type = kind?.type ?? read.period?.type ?? (label.start === label.end ? 'snapshot' : 'rolling')
  return { period: { label: label.label, type, start: label.start, end: label.end } }
}

function settleByIndicator(
  { runs, periods }: Collected,
  kinds: ReadonlyMap<string, PeriodKind | null>,
  dateOrder: DateOrder | undefined,
  resolved: ResolvedPeriod[],
): void {
  if (!resolved.some(({ doubt }) => doubt === 'ambiguous')) return
  for (const same of runs) {
    const numbers = new Set(same.flatMap((run) => run.cells.map(({ period }) => period)))
    const open = [...numbers].filter((number) => resolved[number]!.doubt === 'ambiguous')
    if (open.length === 0) continue
    const kind = kinds.get(periods[open[0]!]!.kind) ?? undefined
    const read = resolvePeriods(
      [...numbers].map((number) => periods[number]!.label),
      { kind, dateOrder },
    )
    for (const number of open) {
      const again = read.get(periods[number]!.label)!
      if (again.period) resolved[number] = again
    }
  }
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
