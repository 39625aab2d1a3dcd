/** Sum of the products of values at the same places, as far as the first list goes. */
export const product = (values: readonly number[], others: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * others[at]!, 0)
