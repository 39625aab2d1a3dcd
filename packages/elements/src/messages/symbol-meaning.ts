import { whyNoFigure } from '@oba/core'
import type { Messages } from './messages.js'

/** What a publisher's sign stands for, in words, or that there is no figure: "[c]" and "C" are the same sign. */
export function symbolMeaning(symbol: string | undefined, messages: Messages): string {
  return symbol === undefined
    ? messages.noFigure
    : (messages.symbolMeaning[symbol.toLowerCase().replace(/[[\]]/g, '')] ??
        messages.symbolOther[whyNoFigure(symbol)])
}
