/**
 * Round values at even steps of 1, 2 or 5 from `low` to `high`, about `count` of them: those of d3-array's `ticks`, without
 * the cases a chart never has. A step below one is a division by a whole number, as 3 times 0.1 is not 0.3.
 */
export function evenTicks(low: number, high: number, count: number): number[] {
  if (low === high) return [low]
  const rough = (high - low) / count
  const power = Math.floor(Math.log10(rough))
  const over = rough / 10 ** power
  const step = over >= Math.sqrt(50) ? 10 : over >= Math.sqrt(10) ? 5 : over >= Math.SQRT2 ? 2 : 1
  const parts = power < 0 ? 10 ** -power / step : 10 ** power * step
  const value = (index: number): number => (power < 0 ? index / parts : index * parts)
  const nearest = (place: number): number => Math.round(power < 0 ? place * parts : place / parts)
  const first = nearest(low) + (value(nearest(low)) < low ? 1 : 0)
  const last = nearest(high) - (value(nearest(high)) > high ? 1 : 0)
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => value(first + index))
}
