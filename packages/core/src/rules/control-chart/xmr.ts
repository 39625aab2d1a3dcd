import { knownOrNull, type Values } from '../series-values.js'
import { type ChartOptions, type ChartResult, controlChart } from './control-chart.js'
import { xmrLimits } from './xmr-limits.js'

/**
 * An XmR chart (also "individuals" or I chart): is the latest point more than the usual variation of this series? Limits
 * from the mean moving range, four signals (a point outside, a trend, two of three near a limit, a shift), named by the
 * preset's precedence; sizes are options. Under 13 points the limits are given and the judgement is withheld: most annual
 * series are too short for this rule. A chart of a series that was already improving signals improvement; it does not
 * compare with a forecast.
 *
 * @param values one figure a period, in order; null = missing, which ends runs and leaves out its two moving ranges.
 * @throws CallError for an unknown preset, a size that is not a whole number of at least 2, groups that are not one a
 *   period, or a step that is not a period's place.
 * @example
 * xmr([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) // { result: 'not-enough-data', groups: [{ limits: [{ centre: 5.5, lower: 2.84, upper: 8.16, … }, …] }], … }
 */
export function xmr(values: Values, options: ChartOptions = {}): ChartResult<'xmr'> {
  const known = knownOrNull(values)
  return controlChart('xmr', known, options, ({ from, to }, rules) => {
    const limits = xmrLimits(known.slice(from, to), rules)
    return limits === null ? null : Array.from({ length: to - from }, () => limits)
  })
}
