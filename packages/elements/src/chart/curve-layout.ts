import type { Curve } from '@oba/core'
import { curveKey } from './curve-key.js'
import { curvePaths } from './curve-paths.js'
import { curveTexts } from './curve-texts.js'
import type { AxisEnd, CurveLayout } from './layout.types.js'
import { plot } from './plot.js'
import type { Frame } from './plot.js'
import { readings } from './readings.js'

/**
 * Lays a curve out at a real width: nothing is scaled afterwards, so text keeps its size. Pure, and
 * the same in a browser and out of one.
 */
export function curveLayout(curve: Curve, frame: Frame): CurveLayout {
  const placed = plot(curve, frame)
  const { paths, texts } = curveTexts(curve, placed, frame)
  const end = (value: number): AxisEnd => ({ value, y: placed.y(value) })
  return {
    width: frame.width,
    height: placed.height,
    paths: curvePaths(curve, placed, paths),
    texts,
    key: curveKey(curve, placed, frame.messages),
    annotations: placed.annotations,
    readings: readings(curve, placed, frame),
    plotTop: placed.top,
    plotBottom: placed.bottom,
    ends: [end(placed.lowest), end(placed.highest)],
  }
}
