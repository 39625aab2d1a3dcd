import { whyNoFigure } from '@oba/core'
import type { Messages } from './messages.js'

/** What a publisher's sign stands for, in words: "[c]" and "C" are the same sign. */
export function symbolMeaning(symbol: string, messages: Messages): string {
  return (
    messages.symbolMeaning[symbol.toLowerCase().replace(/[[\]]/g, '')] ??
    messages.symbolOther[whyNoFigure(symbol)]
  )
}
