import { define } from '../define-element.js'
import { ObaCurve } from '../oba-curve/oba-curve.js'
import { ObaScorecard } from './oba-scorecard.js'

// A row opens its curve in place.
if (!customElements.get('oba-curve')) define('oba-curve', ObaCurve)
define('oba-scorecard', ObaScorecard)
