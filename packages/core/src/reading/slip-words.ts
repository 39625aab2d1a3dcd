import { saidOf } from './problem-words.js'
import type { Figures } from './problem-words.js'
import type { Problem } from './problem.js'
import { SLIPS } from './slip-sentences.js'
import type { SlipCode } from './slip-sentences.js'

/** A publisher's slip, as a problem. */
export function slip(code: SlipCode, row: number | null, field: string | null, figures: Figures): Problem {
  return saidOf(SLIPS[code], 'warning', code, row, field, figures)
}
