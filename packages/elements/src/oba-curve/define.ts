import { define } from '../define-element.js'
import { ObaCurve } from './oba-curve.js'

define('oba-curve', ObaCurve)
