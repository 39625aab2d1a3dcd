import { compassSearch } from './compass-search.js'
import type { JointErrors } from './forecast.types.js'
import { jointErrors } from './joint-errors.js'
import { bestStart, smooth, type Smoothed, type Smoothing } from './smoothing-recursion.js'

export type SmoothingMethod = 'ses' | 'holt' | 'damped'

/** Ranges of the parameters: α and φ as commonly restricted, β at most α (same source as the recursion). */
const least = 1e-4
const most = 0.9999
const dampingFrom = 0.8
const dampingTo = 0.98

/** Parameters searched for, and all that are estimated, starting states among them. */
const parameterCounts = { ses: [1, 2], holt: [2, 4], damped: [3, 5] } as const

const within = (share: number, low: number, high: number): number => low + (high - low) * share

/** From the unit cube that is searched, of as many dimensions as the method has parameters. */
function parameters([first, second, third]: readonly number[]): Smoothing {
  const alpha = within(first!, least, most)
  return {
    alpha,
    beta: second === undefined ? 0 : within(second, least, alpha),
    phi: third === undefined ? 1 : within(third, dampingFrom, dampingTo),
  }
}

export interface FittedSmoothing {
  readonly smoothing: Smoothing
  readonly end: Smoothed
  readonly variance: number
}

/** Least squared error over parameters and starting states; null with too few values to estimate them all. */
export function fitSmoothing(
  method: SmoothingMethod,
  values: readonly (number | null)[],
): FittedSmoothing | null {
  const [searched, estimated] = parameterCounts[method]
  const spare = values.filter((value) => value !== null).length - estimated
  if (spare <= 0) return null
  const run = (position: readonly number[]): Smoothed => {
    const smoothing = parameters(position)
    const { level, slope } = bestStart(values, smoothing, searched > 1)
    return smooth(values, smoothing, level, slope)
  }
  const best = compassSearch((position) => run(position).squares, searched)
  const end = run(best)
  return { smoothing: parameters(best), end, variance: end.squares / spare }
}

/** A level and the slope that pushes it, damped, over the coming periods. */
function carriedOn(level: number, slope: number, phi: number, horizon: number): number[] {
  return Array.from({ length: horizon }, () => (level += slope *= phi))
}

/** Joint errors of a fitted recursion, by its moving-average form. */
export function smoothingJoint(
  { smoothing: { alpha, beta, phi }, end, variance }: FittedSmoothing,
  horizon: number,
): JointErrors {
  const centre = carriedOn(end.level, end.slope, phi, horizon)
  // An error moves level and slope by its shares, and they carry it on.
  const weights = [1, ...carriedOn(alpha, beta, phi, horizon)]
  return jointErrors(
    centre,
    (earlier, later) => {
      let sum = 0
      for (let step = 0; step <= earlier; step++) sum += weights[earlier - step]! * weights[later - step]!
      return variance * sum
    },
    null,
  )
}

/** Simple, Holt's or damped exponential smoothing, fitted by least squares; null with too few values. */
export function exponentialSmoothing(
  method: SmoothingMethod,
  values: readonly (number | null)[],
  horizon: number,
): JointErrors | null {
  const fitted = fitSmoothing(method, values)
  return fitted === null ? null : smoothingJoint(fitted, horizon)
}
