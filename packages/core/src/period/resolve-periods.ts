import { periodOf } from './parse-period.js'
import type { PeriodKind } from './period-kind.js'
import { periodReadings } from './period-readings.js'
import type { PeriodReading } from './period-reading.js'
import type { Period } from './period.js'
import { readAs } from './read-as.js'

/**
 * Whether 03/04/2016 is in April or in March.
 *
 * @example
 * dateOrders.join(' or ') // 'day-month or month-day'
 */
export const dateOrders = ['day-month', 'month-day'] as const

export type DateOrder = (typeof dateOrders)[number]

/**
 * Why a label is in doubt. `unreadable` and `ambiguous` have no period. The others have one, with a
 * stated assumption a person should confirm: a bare year read as a `reporting-year`, 2015/16 as a
 * financial year, a yearly snapshot taken on 31 March.
 */
export type PeriodDoubt = 'unreadable' | 'ambiguous' | 'which-year' | 'which-split-year' | 'which-day'

export interface ResolvedPeriod {
  readonly period: Period | null
  readonly doubt?: PeriodDoubt
  /** What an ambiguous label could be. */
  readonly readings?: readonly Period[]
}

/**
 * Reads the labels of one column together. What is ambiguous by itself (2010-12, 202403, 03/04/2016)
 * is settled by the labels beside it that can only be read one way, or by being the one way that fits
 * all of them; then by `kind` and `dateOrder`, the caller's word; then by dates that in one order are the
 * first days of months; and is otherwise left in doubt, never guessed.
 *
 * @example
 * resolvePeriods(['2009-11', '2010-12', '2011-13']).get('2010-12')?.period // pooled 2010 to 2012: no month is a 13th
 */
export function resolvePeriods(
  labels: Iterable<string>,
  options: { readonly kind?: PeriodKind | undefined; readonly dateOrder?: DateOrder | undefined } = {},
): ReadonlyMap<string, ResolvedPeriod> {
  const { kind, dateOrder } = options
  const column = new Map<string, readonly PeriodReading[]>()
  for (const label of labels) if (!column.has(label)) column.set(label, periodReadings(label))
  const all = [...column.values()]
  const settled = [...new Set(all.flatMap((readings) => (readings.length === 1 ? readings[0]!.family : [])))]
  const ambiguous = all.filter((readings) => readings.length > 1)
  /** Those that every one of the ambiguous labels could belong to. */
  const fitsAll = ambiguous.reduce<readonly (string | undefined)[]>(
    (families, readings) => families.filter((own) => readings.some(({ family }) => family === own)),
    ambiguous[0]?.map(({ family }) => family) ?? [],
  )
  const firsts = dateOrders.find((order) => areFirsts(all, order))

  const choose = (readings: readonly PeriodReading[]): readonly PeriodReading[] => {
    if (readings.length < 2) return readings
    const among = (families: readonly (string | undefined)[]): readonly PeriodReading[] =>
      readings.filter(({ family }) => families.includes(family))
    const near = among(settled)
    const choices = [near, near.length > 0 ? [] : among(fitsAll), among([dateOrder ?? firsts])]
    return choices.find((own) => own.length === 1) ?? readings
  }
  const chosen = [...column].map(([label, readings]) => [label, choose(readings)] as const)
  // Dates among which one is no such year say more than the caller: quarter by quarter they would be one year four times.
  const dated = kind && chosen.some(([, own]) => isDate(own) && !own.some((reading) => readAs(reading, kind)))
  return new Map(
    chosen.map(([label, own]) => [label, settle(label, own, dated && isDate(own) ? undefined : kind)]),
  )
}

function isDate([own]: readonly PeriodReading[]): boolean {
  return own?.type === 'snapshot'
}

/**
 * Whether all dates are, in this order, the first days of three or more months evenly apart. In the other order they are days
 * of Januaries. The United Kingdom writes the day first; with the month first there must be more of them than January has
 * such days, since 08/01/2024 to 12/01/2024 is a week of school. A month that comes once a year tells nothing: in the other
 * order it is one day of each January.
 */
function areFirsts(column: readonly (readonly PeriodReading[])[], order: DateOrder): boolean {
  const dates = column
    .filter(isDate)
    .map((readings) => (readings.find(({ family }) => family === order) ?? readings[0]!).start)
  const months = [...new Set(dates.map(({ year, month }) => year * 12 + month))].sort((a, b) => a - b)
  const [first = 0, second = 0] = months
  const step = second - first
  return (
    months.length > (order === 'day-month' ? 2 : 12) &&
    step % 12 > 0 &&
    dates.every(({ day }) => day === 1) &&
    months.every((month, index) => month === first + step * index)
  )
}

function settle(
  label: string,
  readings: readonly PeriodReading[],
  kind: PeriodKind | undefined,
): ResolvedPeriod {
  if (readings.length === 0) return { period: null, doubt: 'unreadable' }
  const fitting = kind ? readings.flatMap((reading) => readAs(reading, kind) ?? []) : []
  const candidates = fitting.length > 0 ? fitting : readings
  const only = candidates[0]!
  if (candidates.length > 1) {
    return {
      period: null,
      doubt: 'ambiguous',
      readings: candidates.map((reading) => periodOf(label, reading)),
    }
  }
  const period = periodOf(label, only)
  if (fitting.length > 0) {
    const dayAssumed =
      kind!.ends === undefined &&
      /^(year|split)$/.test(only.family) &&
      /snapshot|ending|rolling/.test(only.type)
    return dayAssumed ? { period, doubt: 'which-day' } : { period }
  }
  if (only.family === 'year') return { period, doubt: 'which-year' }
  return only.family === 'split' ? { period, doubt: 'which-split-year' } : { period }
}
