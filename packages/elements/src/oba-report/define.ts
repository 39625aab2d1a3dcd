import { define } from '../define-element.js'
import { ObaReport } from './oba-report.js'

define('oba-report', ObaReport)
