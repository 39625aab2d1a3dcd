import type { Indicator } from '../model/indicator.js'
import { comparePeriods } from '../period/compare-periods.js'
import { findPeriod } from '../period/find-period.js'
import type { ReadOptions } from './read-options.js'

/** Adds the breaks somebody declares, where a series has the period named: apart, because no page declares any. */
export function withBreaks(
  indicators: readonly Indicator[],
  declared: ReadOptions['breaks'] = [],
): readonly Indicator[] {
  if (declared.length === 0) return indicators
  return indicators.map((indicator) => {
    const periods = indicator.points.map((point) => point.period)
    const added = declared.flatMap(({ indicator: id, at, note }) => {
      const period = id === undefined || id === indicator.id ? findPeriod(periods, at) : null
      return period ? [{ at: period, note }] : []
    })
    return added.length === 0
      ? indicator
      : { ...indicator, breaks: [...indicator.breaks, ...added].sort((a, b) => comparePeriods(a.at, b.at)) }
  })
}
