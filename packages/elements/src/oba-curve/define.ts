import type { ObaEvent } from '../data/oba-event.js'
import { define } from '../define-element.js'
import { ObaCurve } from './oba-curve.js'

define('oba-curve', ObaCurve)

/** What is defined here and what it fires: without this, its types would bring a page the name of neither. */
export type Defined = ObaCurve | ObaEvent
