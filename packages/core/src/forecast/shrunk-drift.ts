import type { JointErrors } from './forecast.types.js'

/**
 * The last value carried on with the average step, the step believed only as far as the history
 * bears it out: t²/(t² + 3), where t is the step's own evidence. Trends in short public series are
 * mostly noise, so an unsupported one is pulled to none, and an exact line is carried on whole.
 *
 * The errors are those of a walk: each period adds one step's variance, and all of them share the
 * uncertainty of the step itself. Needs 3 values.
 */
export function shrunkDrift(values: readonly (number | null)[], horizon: number): JointErrors {
  const seen = values.flatMap((value, time) => (value === null ? [] : [{ time, value }]))
  const first = seen[0]!
  const last = seen.at(-1)!
  const steps = seen
    .slice(1)
    .map((point, index) => ({ by: point.value - seen[index]!.value, over: point.time - seen[index]!.time }))
  const span = last.time - first.time
  const drift = (last.value - first.value) / span
  const squares = steps.reduce((sum, step) => sum + (step.by - drift * step.over) ** 2 / step.over, 0)
  const degreesOfFreedom = steps.length - 1
  const variance = squares / degreesOfFreedom
  const evidence = variance === 0 ? Infinity : (drift * drift) / (variance / span)
  const believed = drift === 0 ? 0 : evidence === Infinity ? 1 : evidence / (evidence + 3)
  // What is pulled out of the drift goes back into the spread: the steps are then judged about none.
  const walk = variance + (1 - believed) * (1 - believed) * drift * drift

  const since = values.length - 1 - last.time
  const ahead = Array.from({ length: horizon }, (_, step) => since + step + 1)
  return {
    scale: { kind: 'identity', lower: null, upper: null },
    centre: ahead.map((step) => last.value + believed * drift * step),
    covariance: ahead.map((a) => ahead.map((b) => walk * Math.min(a, b) + (believed * walk * a * b) / span)),
    degreesOfFreedom,
  }
}
