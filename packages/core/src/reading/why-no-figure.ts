import { isKeptBack, isSymbol } from './read-number.js'

/** Why a figure is missing, as far as what stands in its place says. */
export type WhyNoFigure = 'kept-back' | 'not-read' | 'none'

/** Why there is no figure where this stands: a sign that keeps it back, a figure that could not be read, or neither. */
export function whyNoFigure(symbol: string): WhyNoFigure {
  if (isKeptBack(symbol)) return 'kept-back'
  // What has no digit, such as "to follow", is no figure that was published and misread.
  return /\d/.test(symbol) && !isSymbol(symbol) ? 'not-read' : 'none'
}
