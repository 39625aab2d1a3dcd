import { CallError } from '../call-error.js'

/** A quantile has no value at 0 or 1, nor a range a level, so asking for one is a mistake in the call. */
export function checkProbability(probability: number, name = 'probability'): void {
  if (!(probability > 0 && probability < 1))
    throw new CallError(`${name}: between 0 and 1, not ${probability}.`)
}

/** Degrees of freedom may be a fraction, but must be above zero. */
export function checkDegrees(degrees: number): void {
  if (!(degrees > 0 && degrees < Infinity)) {
    throw new CallError(`degrees of freedom: above 0, not ${degrees}.`)
  }
}

/** A distribution is asked about a number: anything else is a mistake in the call. */
export function checkNumber(value: number): void {
  if (Number.isNaN(value)) throw new CallError('value: a number.')
}

/** What lies in one tail of a two-sided interval: 0.025 at 95%. Throws unless the level is between 0 and 1. */
export function tailOf(level: number): number {
  checkProbability(level, 'level')
  return (1 - level) / 2
}
