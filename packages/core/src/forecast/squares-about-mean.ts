import { mean } from '../statistics/mean.js'
import { product } from './product.js'

/** Sum of the squared departures of values from their own mean. */
export function squaresAboutMean(values: readonly number[]): number {
  const middle = mean(values)
  const departures = values.map((value) => value - middle)
  return product(departures, departures)
}
