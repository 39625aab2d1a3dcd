import { define } from './define-element.js'
import { enhancePage } from './enhance/enhance-page.js'
import { ObaCurve } from './oba-curve/oba-curve.js'
import { ObaScorecard } from './oba-scorecard/oba-scorecard.js'

// What most pages have, and the smaller of the two scripts: a page with other elements loads them all.
define('oba-curve', ObaCurve)
define('oba-scorecard', ObaScorecard)
enhancePage()
