import type { Curve } from '@oba/core'
import { curveKey } from './curve-key.js'
import { curvePaths } from './curve-paths.js'
import { curveRoom } from './curve-room.js'
import type { Frame, Room } from './curve-room.js'
import { curveTexts } from './curve-texts.js'
import type { CurveLayout } from './layout.types.js'
import { plot } from './plot.js'
import { readings } from './readings.js'

/**
 * Lays a curve out at a real width: nothing is scaled afterwards, so text keeps its size. Pure, and
 * the same in a browser and out of one. One far from the screen has its room, with all that stands outside its picture,
 * and nothing in it yet.
 */
export function curveLayout(
  curve: Curve,
  frame: Frame,
  room = curveRoom(curve, frame),
  isNear = true,
): CurveLayout {
  const { width, height, annotations, top, bottom, axis } = room
  return {
    ...{ width, height, annotations },
    ...(isNear ? drawn(curve, room, frame) : { paths: [], texts: [], readings: [] }),
    key: curveKey(curve, room, frame.messages),
    plotTop: top,
    plotBottom: bottom,
    ends: [axis.lowest, axis.highest],
  }
}

function drawn(curve: Curve, room: Room, frame: Frame): Pick<CurveLayout, 'paths' | 'texts' | 'readings'> {
  const placed = plot(curve, room, frame.words)
  const { paths, texts } = curveTexts(curve, placed, frame)
  return { paths: curvePaths(curve, placed, paths), texts, readings: readings(curve, placed, frame) }
}
