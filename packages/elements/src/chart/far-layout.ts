import type { Curve } from '@oba/core'
import { annotations } from './annotations.js'
import type { Frame } from './frame.js'
import type { CurveLayout } from './layout.types.js'

/** A curve far from the screen whose room is guessed: what is said outside its picture, and nothing in it yet. */
export function farLayout(curve: Curve, { width, notes }: Frame): CurveLayout {
  return {
    ...{ width, height: 300, plotTop: 0, plotBottom: 0, ends: [0, 0] },
    ...{ paths: [], texts: [], readings: [], key: [] },
    annotations: annotations(curve, notes),
  }
}
