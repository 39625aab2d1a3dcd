import { define } from '../define-element.js'
import { ObaCurve } from '../oba-curve/oba-curve.js'
import { ObaQuadrants } from './oba-quadrants.js'

// A measure opens its curve in place.
if (!customElements.get('oba-curve')) define('oba-curve', ObaCurve)
define('oba-quadrants', ObaQuadrants)
