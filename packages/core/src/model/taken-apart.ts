import { accumulates } from '../period/overlap.js'
import { differenceCumulative } from '../series/difference-cumulative.js'
import { addsUp } from './adds-up.js'
import type { Indicator } from './indicator.js'

/**
 * An indicator whose figures add up over a year (Q1, Q1 to Q2 …) by the figures of each step, which is what can be forecast. Shares
 * and rates have no parts to take away and stay as published, as does what adds up nowhere.
 */
export function takenApart(indicator: Indicator): Indicator {
  const { points } = indicator
  return points.some(({ period }) => accumulates(period)) && addsUp(indicator)
    ? { ...indicator, points: differenceCumulative(points) }
    : indicator
}
