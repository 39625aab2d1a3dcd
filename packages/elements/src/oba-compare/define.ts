import { define } from '../define-element.js'
import { ObaCompare } from './oba-compare.js'

define('oba-compare', ObaCompare)
