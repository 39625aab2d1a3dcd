import { isFigure } from '../../statistics/quantity.js'
import type { Values } from '../series-values.js'

/** How many changes in a row, ending at `latest`, had the sign of the last one. A missing period ends the run. */
export function runOfChanges(values: Values, latest: number): number {
  let periods = 0
  for (let index = latest; index > 0; index -= 1) {
    const change = signOfChange(values, index)
    if (change === null || change !== signOfChange(values, latest)) break
    periods += 1
  }
  return periods
}

function signOfChange(values: Values, index: number): number | null {
  const before = values[index - 1]
  const after = values[index]
  return isFigure(before) && isFigure(after) ? Math.sign(after - before) : null
}
