import { decimalsOf } from '../series/decimals-of.js'
import { periodsPerYear } from '../series/frequency.js'
import type { ForecastInput, ForecastWarning, NoForecast } from './forecast.types.js'
import { observed } from './observed.js'

/** The history as the methods need it: first value present, every number finite and within the bounds that are kept. */
export interface ReadHistory {
  readonly values: readonly (number | null)[]
  readonly points: number
  readonly perYear: number
  readonly bounds: readonly [number | null, number | null]
  readonly decimals: number
  readonly denominators: readonly (number | null)[] | null
  readonly per: number
  readonly warnings: readonly ForecastWarning[]
}

/** Between these, squares of the largest value stay finite and above 0. */
const largest = 1e100
const smallest = 1e-100

/** Reads what the caller gave. A reason instead of a history where there is nothing to fit. */
export function readHistory(
  input: ForecastInput,
): ReadHistory | { readonly none: NoForecast; readonly warnings: readonly ForecastWarning[] } {
  const perYear = periodsPerYear(input.frequency)
  const warnings: ForecastWarning[] = []
  const finite = input.values.map((value) => (Number.isFinite(value) ? value : null))
  if (finite.some((value, at) => value !== input.values[at])) warnings.push('not-finite')
  const first = finite.findIndex((value) => value !== null)
  if (first < 0) return { none: 'no-values', warnings }
  const values = finite.slice(first)
  const present = observed(values).value
  const points = present.length
  const lowest = present.reduce((least, value) => Math.min(least, value))
  const highest = present.reduce((most, value) => Math.max(most, value))
  const decimals = input.decimals ?? present.reduce((most, value) => Math.max(most, decimalsOf(value)), 0)
  const size = Math.max(-lowest, highest)
  if (size > largest || (size < smallest && size > 0)) return { none: 'beyond-arithmetic', warnings }
  if (points < 3) return { none: points === 1 ? 'one-value' : 'two-values', warnings }
  if (points < 5) warnings.push('few-points')

  const declared = input.bounds ?? [lowest >= 0 ? 0 : null, null]
  const bounds: [number | null, number | null] = [
    declared[0] !== null && lowest < declared[0] ? null : declared[0],
    declared[1] !== null && highest > declared[1] ? null : declared[1],
  ]
  if (bounds[0] !== declared[0] || bounds[1] !== declared[1]) warnings.push('values-outside-bounds')

  const kept = input.denominators?.slice(first) ?? null
  const usable = kept?.every((one, at) => values[at] === null || (one! > 0 && one! < Infinity)) ?? true
  if (!usable) warnings.push('denominators-ignored')
  return {
    values,
    points,
    perYear,
    bounds,
    decimals,
    denominators: usable ? kept : null,
    per: input.per ?? (bounds[0] !== null && bounds[1] !== null ? bounds[1] - bounds[0] : 1),
    warnings,
  }
}
