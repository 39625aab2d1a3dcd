import type { Indicator } from '../model/indicator.js'
import { checkCurve } from './check-curve.js'
import { curve as unchecked } from './curve.js'
import type { Curve, CurveOptions } from './curve.js'

/**
 * Makes the curve of one indicator in one area: forecast from the history up to `baselineUntil`,
 * then judge the actuals since. Figures that add up over a year are taken apart first.
 *
 * @throws CallError for what makes no sense: an option that there is not, a target at a period the indicator never has.
 *
 * @example
 * const plans = curve(indicators[0], { polarity: 'lower', baselineUntil: '2016' })
 * plans.verdict.status // 'turned'
 */
export function curve(published: Indicator, options: CurveOptions = {}): Curve {
  return unchecked(published, checkCurve(published, options))
}
