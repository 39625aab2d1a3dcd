import type { ObaEvent } from './data/oba-event.js'
// In the order in which the built script is smallest, and not by name: 300 bytes less, gzipped.
import { frameworkTakeaway } from './output/framework-takeaway.js'
import { ObaCurve } from './oba-curve/oba-curve.js'
import { define } from './define-element.js'
import { scorecardTakeaway } from './output/scorecard-takeaway.js'
import { ObaFramework } from './oba-framework/oba-framework.js'
import { compareTakeaway } from './output/compare-takeaway.js'
import { ObaCompare } from './oba-compare/oba-compare.js'
import { enhancePage } from './enhance/enhance-page.js'
import { ObaReport } from './oba-report/oba-report.js'
import { curveTakeaway } from './output/curve-takeaway.js'
import { offerOutput } from './output/offer-output.js'
import { quadrantsTakeaway } from './output/quadrants-takeaway.js'
import { ObaScorecard } from './oba-scorecard/oba-scorecard.js'
import { ObaQuadrants } from './oba-quadrants/oba-quadrants.js'

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

/** What is defined here and what it fires: without this, its types would bring a page the name of neither. */
export type Defined =
  ObaCompare | ObaCurve | ObaFramework | ObaQuadrants | ObaReport | ObaScorecard | ObaEvent
