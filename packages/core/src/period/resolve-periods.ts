import { parsePeriod, periodOf } from './parse-period.js'
import type { PeriodKind } from './period-kind.js'
import { periodReadings } from './period-readings.js'
import type { PeriodReading } from './period-reading.js'
import type { Period } from './period.js'
import { readAs } from './read-as.js'

/** Whether 03/04/2016 is in April or in March. */
export type DateOrder = 'day-month' | 'month-day'

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
 * all of them; then by `kind` and `dateOrder`, the caller's word; and is otherwise left in doubt, never
 * guessed.
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
  const settled = new Set(all.flatMap((readings) => (readings.length === 1 ? readings[0]!.family : [])))
  const fitsAll = familiesOfAll(all.filter((readings) => readings.length > 1))

  const choose = (readings: readonly PeriodReading[]): readonly PeriodReading[] => {
    if (readings.length < 2) return readings
    const among = (families: ReadonlySet<string | undefined>): readonly PeriodReading[] =>
      readings.filter(({ family }) => families.has(family))
    const near = among(settled)
    const choices = [near, near.length > 0 ? [] : among(fitsAll), among(new Set([dateOrder]))]
    return choices.find((own) => own.length === 1) ?? readings
  }
  return new Map([...column].map(([label, readings]) => [label, settle(label, choose(readings), kind)]))
}

/** The families every one of the ambiguous labels could belong to. */
function familiesOfAll(ambiguous: readonly (readonly PeriodReading[])[]): ReadonlySet<string> {
  const first = (ambiguous[0] ?? []).map((reading) => reading.family)
  return new Set(
    first.filter((family) =>
      ambiguous.every((readings) => readings.some((reading) => reading.family === family)),
    ),
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
      (only.family === 'year' || only.family === 'split') &&
      parsePeriod(label, only.type, '30 June')?.end !== period.end
    return dayAssumed ? { period, doubt: 'which-day' } : { period }
  }
  if (only.family === 'year') return { period, doubt: 'which-year' }
  return only.family === 'split' ? { period, doubt: 'which-split-year' } : { period }
}
