import { curveUnchecked as curve } from '@oba/core'
import type { Curve, Indicator } from '@oba/core'
import { tellBaselineFault } from './baseline-fault.js'
import { chooseArea } from './choose-indicator.js'

/** A curve of every indicator of one area; where its baseline ends comes from the companion file unless it is said here. */
export function curvesOfArea(
  indicators: readonly Indicator[],
  area: string,
  baselineUntil: string,
): readonly Curve[] {
  return chooseArea(indicators, area).map((indicator) => {
    tellBaselineFault(indicator, baselineUntil)
    return curve(indicator, baselineUntil === '' ? {} : { baselineUntil })
  })
}
