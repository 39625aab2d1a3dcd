import { unsafeCSS } from 'lit'
import { chartStyles, markRules } from './chart.styles.js'
import { SMALL_MARKS } from './small-looks.js'

/** How pictures as small as a word look, beside those of curves. */
export const sparklineStyles = unsafeCSS([chartStyles, ...markRules(SMALL_MARKS)].join(''))
