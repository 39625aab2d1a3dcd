import type { Curve } from '@oba/core'
import { curveKey } from './curve-key.js'
import { curvePaths } from './curve-paths.js'
import { curveTexts } from './curve-texts.js'
import type { CurveLayout } from './layout.types.js'
import { plot } from './plot.js'
import type { Frame, Plot } from './plot.js'
import { readings } from './readings.js'

/**
 * The room a curve takes, with all that stands outside its picture and nothing in it yet: what a page needs to know of
 * one far from the screen.
 */
export function curveRoom(curve: Curve, frame: Frame): CurveLayout {
  return room(curve, plot(curve, frame), frame)
}

/**
 * Lays a curve out at a real width: nothing is scaled afterwards, so text keeps its size. Pure, and
 * the same in a browser and out of one.
 */
export function curveLayout(curve: Curve, frame: Frame): CurveLayout {
  const placed = plot(curve, frame)
  const { paths, texts } = curveTexts(curve, placed, frame)
  return {
    ...room(curve, placed, frame),
    paths: curvePaths(curve, placed, paths),
    texts,
    readings: readings(curve, placed, frame),
  }
}

function room(curve: Curve, placed: Plot, { width, messages }: Frame): CurveLayout {
  return {
    width,
    height: placed.height,
    paths: [],
    texts: [],
    key: curveKey(curve, placed, messages),
    annotations: placed.annotations,
    readings: [],
    plotTop: placed.top,
    plotBottom: placed.bottom,
    ends: [placed.lowest, placed.highest],
  }
}
