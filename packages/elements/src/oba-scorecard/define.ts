import { define } from '../define-element.js'
import { ObaScorecard } from './oba-scorecard.js'

define('oba-scorecard', ObaScorecard)

declare global {
  interface HTMLElementTagNameMap {
    'oba-scorecard': ObaScorecard
  }
}
