import { studentTail } from './student-tail.js'
import { toScale } from '../../../packages/core/src/forecast/scale.js'
import type { BenchmarkSeries } from './benchmark-series.js'
import { fitOurs } from './ours.js'

/** One number from a run of gaps: their generalised-least-squares mean, or their mean in units of their own typical errors. */
export type Scalar = 'gls' | 'standardised'

/** How often a run of actuals, judged as a whole, would have been called a real change; in per cent of series. */
export interface Claims {
  readonly scalar: Scalar
  readonly periods: number
  readonly series: number
  readonly strongBelow: number
  readonly strongAbove: number
  readonly someOrStrong: number
}

/** Solves symmetric positive-definite A w = 1. */
function glsWeights(matrix: readonly (readonly number[])[], size: number): number[] {
  const rows = Array.from({ length: size }, (_, at) => [...matrix[at]!.slice(0, size), 1])
  for (let pivot = 0; pivot < size; pivot++) {
    for (let below = pivot + 1; below < size; below++) {
      const factor = rows[below]![pivot]! / rows[pivot]![pivot]!
      for (let column = pivot; column <= size; column++)
        rows[below]![column]! -= factor * rows[pivot]![column]!
    }
  }
  const weights = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row--) {
    let rest = rows[row]![size]!
    for (let column = row + 1; column < size; column++) rest -= rows[row]![column]! * weights[column]!
    weights[row] = rest / rows[row]![row]!
  }
  return weights
}

const weightsOf = (scalar: Scalar, covariance: readonly (readonly number[])[], size: number): number[] =>
  scalar === 'gls'
    ? glsWeights(covariance, size)
    : Array.from({ length: size }, (_, at) => 1 / Math.sqrt(covariance[at]![at]!))

/**
 * The test a verdict makes of the first actuals: one number from all their gaps, against its error under the joint distribution,
 * one-sided, with the forecast's own tails; strong beyond 2.5% a side, some beyond 10%.
 */
export function claims(series: readonly BenchmarkSeries[], periods: number, scalar: Scalar): Claims | null {
  const long = series.filter(({ test }) => test.length >= periods)
  if (long.length === 0) return null
  let [strongBelow, strongAbove, either] = [0, 0, 0]
  for (const one of long) {
    const { joint } = fitOurs(one)
    const weights = weightsOf(scalar, joint.covariance, periods)
    let sum = 0
    let variance = 0
    weights.forEach((weight, row) => {
      sum += weight * (toScale(joint.scale, one.test[row]!) - joint.centre[row]!)
      weights.forEach((other, column) => (variance += weight * other * joint.covariance[row]![column]!))
    })
    const above = studentTail(sum / Math.sqrt(variance), joint.degreesOfFreedom)
    if (above < 0.025) strongAbove++
    if (above > 0.975) strongBelow++
    if (above < 0.1 || above > 0.9) either++
  }
  const share = (count: number): number => (100 * count) / long.length
  return {
    scalar,
    periods,
    series: long.length,
    strongBelow: share(strongBelow),
    strongAbove: share(strongAbove),
    someOrStrong: share(either),
  }
}
