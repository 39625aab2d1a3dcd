import type { Curve } from '@oba/core'
import { curveKey } from './curve-key.js'
import { curvePaths } from './curve-paths.js'
import { curveRoom } from './curve-room.js'
import type { Frame } from './frame.js'
import { plot } from './plot.js'
import { curveTexts } from './curve-texts.js'
import type { CurveLayout } from './layout.types.js'
import { readings } from './readings.js'

/**
 * Lays a curve out at a real width: nothing is scaled afterwards, so text keeps its size. Pure, and
 * the same in a browser and out of one.
 */
export function curveLayout(curve: Curve, frame: Frame): CurveLayout {
  const room = curveRoom(curve, frame)
  const { width, height, annotations, top, bottom, axis } = room
  const placed = plot(curve, room, frame.words)
  const { paths, texts } = curveTexts(curve, placed, frame)
  return {
    ...{ width, height, annotations, texts },
    paths: curvePaths(curve, placed, paths),
    readings: readings(curve, placed, frame),
    key: curveKey(curve, room, frame.messages),
    plotTop: top,
    plotBottom: bottom,
    ends: [axis.lowest, axis.highest],
  }
}
