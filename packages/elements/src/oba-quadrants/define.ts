import type { ObaEvent } from '../data/oba-event.js'
import { define } from '../define-element.js'
import { ObaCurve } from '../oba-curve/oba-curve.js'
import { ObaQuadrants } from './oba-quadrants.js'

// A measure opens its curve in place.
if (!customElements.get('oba-curve')) define('oba-curve', ObaCurve)
define('oba-quadrants', ObaQuadrants)

/** What is defined here and what it fires: without this, its types would bring a page the name of neither. */
export type Defined = ObaCurve | ObaQuadrants | ObaEvent
