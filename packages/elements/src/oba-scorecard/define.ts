import type { ObaEvent } from '../data/oba-event.js'
import { define } from '../define-element.js'
import { ObaCurve } from '../oba-curve/oba-curve.js'
import { ObaScorecard } from './oba-scorecard.js'

// A row opens its curve in place.
if (!customElements.get('oba-curve')) define('oba-curve', ObaCurve)
define('oba-scorecard', ObaScorecard)

/** What is defined here and what it fires: without this, its types would bring a page the name of neither. */
export type Defined = ObaCurve | ObaScorecard | ObaEvent
