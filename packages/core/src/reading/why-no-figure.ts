import { isKeptBack, isSymbol } from './read-number.js'

/** Why a figure is missing, as far as what stands in its place says. */
export type WhyNoFigure = 'kept-back' | 'not-read' | 'none'

/**
 * Why there is no figure where this stands: a sign that keeps it back, a figure that could not be read, or neither. An empty
 * cell is neither, and so is a band such as "<5".
 *
 * @example
 * whyNoFigure('29O') // 'not-read'
 */
export function whyNoFigure(symbol: string): WhyNoFigure {
  if (isKeptBack(symbol)) return 'kept-back'
  // What has no digit, such as "to follow", is no figure that was published and misread.
  return /\d/.test(symbol) && !isSymbol(symbol) ? 'not-read' : 'none'
}
