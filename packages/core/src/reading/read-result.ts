import type { Indicator } from '../model/indicator.js'
import type { Problem } from './problem.js'

export interface ReadResult {
  readonly indicators: readonly Indicator[]
  readonly problems: readonly Problem[]
}
