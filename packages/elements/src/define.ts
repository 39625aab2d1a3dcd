// First: the order of imports is that of the built script, and what is alike packs better side by side.
import { ObaCurve } from './oba-curve/oba-curve.js'
import { define } from './define-element.js'
import { enhancePage } from './enhance/enhance-page.js'
import { ObaCompare } from './oba-compare/oba-compare.js'
import { ObaFramework } from './oba-framework/oba-framework.js'
import { ObaQuadrants } from './oba-quadrants/oba-quadrants.js'
import { ObaReport } from './oba-report/oba-report.js'
import { ObaScorecard } from './oba-scorecard/oba-scorecard.js'
import { compareTakeaway } from './output/compare-takeaway.js'
import { curveTakeaway } from './output/curve-takeaway.js'
import { frameworkTakeaway } from './output/framework-takeaway.js'
import { offerOutput } from './output/offer-output.js'
import { quadrantsTakeaway } from './output/quadrants-takeaway.js'
import { scorecardTakeaway } from './output/scorecard-takeaway.js'

// The calls stand here and not in an imported module: a bundler that splits code would move a shared
// one into a chunk of its own, and drop it there as having no side effect.
offerOutput(ObaCompare, compareTakeaway)
offerOutput(ObaCurve, curveTakeaway)
offerOutput(ObaFramework, frameworkTakeaway)
offerOutput(ObaQuadrants, quadrantsTakeaway)
offerOutput(ObaScorecard, scorecardTakeaway)
define('oba-compare', ObaCompare)
define('oba-curve', ObaCurve)
define('oba-framework', ObaFramework)
define('oba-quadrants', ObaQuadrants)
define('oba-report', ObaReport)
define('oba-scorecard', ObaScorecard)
enhancePage()
