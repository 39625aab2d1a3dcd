import { define } from '../define-element.js'
import { ObaScorecard } from './oba-scorecard.js'

define('oba-scorecard', ObaScorecard)
