import type { ObaEvent } from '../data/oba-event.js'
import { define } from '../define-element.js'
import { ObaCompare } from './oba-compare.js'

define('oba-compare', ObaCompare)

/** What is defined here and what it fires: without this, its types would bring a page the name of neither. */
export type Defined = ObaCompare | ObaEvent
