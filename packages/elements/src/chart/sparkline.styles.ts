import { unsafeCSS } from 'lit'
import { chartStyles, markRules } from './chart.styles.js'
import { SMALL_MARKS } from './small-looks.js'

/** Their likely range has no edges but where a reader's own colours leave it no fill. */
const edged = '@media(forced-colors:active){path.range{stroke:var(--_axis);stroke-width:.5}}'

/** How pictures as small as a word look, beside those of curves. */
export const sparklineStyles = unsafeCSS([chartStyles, ...markRules(SMALL_MARKS), edged].join(''))
