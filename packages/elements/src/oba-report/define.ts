import type { ObaEvent } from '../data/oba-event.js'
import { define } from '../define-element.js'
import { ObaReport } from './oba-report.js'

define('oba-report', ObaReport)

/** What is defined here and what it fires: without this, its types would bring a page the name of neither. */
export type Defined = ObaReport | ObaEvent
