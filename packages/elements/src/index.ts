export { ObaDataErrorEvent } from './data/data-error-event.js'
export type { DataFault } from './data/data-fault.js'
export { ObaCurve } from './oba-curve/oba-curve.js'
export { ObaScorecard } from './oba-scorecard/oba-scorecard.js'
