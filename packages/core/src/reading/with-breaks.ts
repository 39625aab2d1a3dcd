import { comparePeriods } from '../period/compare-periods.js'
import { findPeriod } from '../period/find-period.js'
import type { ReadOptions } from './read-options.js'
import type { ReadResult } from './read-result.js'
import { slip } from './slip-words.js'

/**
 * Adds the breaks somebody declares, where a series has the period named, and says of one that none has: apart, because no
 * page declares any.
 */
export function withBreaks(
  { indicators, problems }: ReadResult,
  declared: ReadOptions['breaks'] = [],
): ReadResult {
  if (declared.length === 0 || indicators.length === 0) return { indicators, problems }
  const used = new Set<(typeof declared)[number]>()
  const broken = indicators.map((indicator) => {
    const periods = indicator.points.map((point) => point.period)
    const added = declared.flatMap((one) => {
      const { indicator: id, at, note } = one
      const period = id === undefined || id === indicator.id ? findPeriod(periods, at) : null
      if (!period) return []
      used.add(one)
      return [{ at: period, note }]
    })
    return added.length === 0
      ? indicator
      : { ...indicator, breaks: [...indicator.breaks, ...added].sort((a, b) => comparePeriods(a.at, b.at)) }
  })
  const unused = declared.filter((one) => !used.has(one))
  return {
    indicators: broken,
    problems: [...problems, ...unused.map(({ at }) => slip('no-such-break', null, 'breaks', { value: at }))],
  }
}
