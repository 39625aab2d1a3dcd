import { mean } from '../statistics/mean.js'

/** Sum of the squared departures of values from their own mean. */
export function squaresAboutMean(values: readonly number[]): number {
  const middle = mean(values)
  return values.map((value) => value - middle).reduce((sum, departure) => sum + departure * departure, 0)
}
