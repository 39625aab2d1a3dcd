import type { CurveCatalogue, Indicator, Note } from '@oba/core'
import type { Messages } from '../messages/messages.js'
import type { AxisOptions } from './value-axis.js'

/** What a chart has to fit, and in whose words. `scale` is the reader's text size over 16 pixels. */
export interface Frame extends AxisOptions {
  readonly width: number
  /** As high as suits the width, unless said. */
  readonly height?: number
  readonly scale: number
  readonly words: CurveCatalogue
  readonly messages: Messages
  /** What is said at the picture; notes without a place in it are left out. */
  readonly notes?: readonly Note[]
  /** The same indicator elsewhere, thin and grey behind everything: what one is held against. */
  readonly behind?: readonly Indicator[]
}
