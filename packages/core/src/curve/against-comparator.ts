import { studentTProbability, studentTQuantile } from '../statistics/index.js'
import type { Curve } from './curve.js'
import { betterSign } from '../model/better-sign.js'
import { periodsPerYear } from '../series/frequency.js'
import { errorsInUnits, varianceOfSum } from './errors-in-units.js'
import { grade } from './grade.js'
import { judgedRun } from './judged-run.js'
import { runWidening } from './run-widening.js'
import type { Amount, Evidence } from './verdict.types.js'

/** Did we beat our own forecast by more than they beat theirs? */
export interface AgainstComparator {
  readonly rule: 'oba-forecast-difference'
  /** The comparator's area. */
  readonly comparator: string
  readonly evidence: Evidence | null
  /** Our gap less theirs, averaged over the run, in the indicator's units. */
  readonly difference: Amount | null
  readonly periods: number
  /** Why there is none: a stable code. */
  readonly none: 'no-agreed-direction' | 'no-shared-periods' | 'not-judged' | null
}

/**
 * The same verdict on the difference: at each period both have, our actual less our forecast, less
 * the comparator's actual less its forecast; then the average of the run over its standard error,
 * as much wider as a verdict's own, against Student's t. Both forecasts' errors count, taken as independent of each other, which is
 * cautious where areas move together. Degrees of freedom are Welch and Satterthwaite's.
 *
 * Needs curves with the same indicator and direction; never throws for ordinary data.
 *
 * @example
 * againstComparator(dorset, england).difference // { value: -3.1, lower: -5.0, upper: -1.2 }
 */
export function againstComparator(ours: Curve, theirs: Curve): AgainstComparator {
  const base = {
    rule: 'oba-forecast-difference' as const,
    comparator: theirs.indicator.area.code,
    evidence: null,
    difference: null,
    periods: 0,
  }
  const sign = betterSign(ours.polarity)
  if (sign === 0) return { ...base, none: 'no-agreed-direction' }
  const [ourJoint, theirJoint] = [ours.forecast.joint, theirs.forecast.joint]
  const broken = theirs.verdict.status === 'not-comparable'
  if (!ours.verdict.evidence || !ourJoint || !theirJoint || broken) return { ...base, none: 'not-judged' }

  const other = judgedRun(theirs.indicator, theirs.forecast).points
  const pairs = judgedRun(ours.indicator, ours.forecast).points.flatMap((our) => {
    const their = other.find((candidate) => candidate.point.period.end === our.point.period.end)
    return their ? [{ our, their }] : []
  })
  if (pairs.length === 0) return { ...base, none: 'no-shared-periods' }

  const gaps = pairs.map(({ our, their }) => our.actual - our.expected - (their.actual - their.expected))
  const ourErrors = errorsInUnits(
    ourJoint,
    pairs.map((pair) => pair.our.step),
  )
  const theirErrors = errorsInUnits(
    theirJoint,
    pairs.map((pair) => pair.their.step),
  )
  const each = gaps.map(() => 1 / gaps.length)
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const variances = [ourErrors, theirErrors].map((errors) => varianceOfSum(each, errors))
  const degrees = welch(variances, [ourJoint.degreesOfFreedom, theirJoint.degreesOfFreedom])
  const error = Math.sqrt(variances[0]! + variances[1]!)
  const reach = studentTQuantile(0.9, degrees) * error
  const t = mean / error / runWidening(periodsPerYear(ours.indicator.frequency))
  return {
    ...base,
    evidence: grade(studentTProbability(-Math.abs(t), degrees), sign * t >= 0),
    difference: { value: mean, lower: mean - reach, upper: mean + reach },
    periods: pairs.length,
    none: null,
  }
}

/** Welch–Satterthwaite: (Σv)² / Σ(v²/ν). A normal tail counts as a million degrees. */
function welch(variances: readonly number[], degrees: readonly (number | null)[]): number {
  const total = variances.reduce((sum, value) => sum + value, 0)
  return total ** 2 / variances.reduce((sum, value, index) => sum + value ** 2 / (degrees[index] ?? 1e6), 0)
}
