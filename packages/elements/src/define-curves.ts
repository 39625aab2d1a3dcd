import { tellIfMissing } from './console/tell-if-missing.js'
import { define } from './define-element.js'
import { enhancePage } from './enhance/enhance-page.js'
import { ObaCurve } from './oba-curve/oba-curve.js'
import { ObaScorecard } from './oba-scorecard/oba-scorecard.js'
import { curveTakeaway } from './output/curve-takeaway.js'
import { offerOutput } from './output/offer-output.js'
import { scorecardTakeaway } from './output/scorecard-takeaway.js'

// What most pages have, and the smaller of the two scripts: a page with other elements loads them all.
offerOutput(ObaCurve, curveTakeaway)
offerOutput(ObaScorecard, scorecardTakeaway)
define('oba-curve', ObaCurve)
define('oba-scorecard', ObaScorecard)
enhancePage()
for (const name of ['compare', 'framework', 'quadrants', 'report'])
  tellIfMissing(
    () => !!document.querySelector(`oba-${name}:not(:defined)`),
    `<oba-${name}> is in oba.all.min.js.`,
  )
