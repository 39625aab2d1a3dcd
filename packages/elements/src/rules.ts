import { drawAnew } from './messages/languages.js'
import { answersOfRules } from './rules/answers-of-rules.js'
import { offerAnswers } from './rules/rules-offered.js'

offerAnswers(answersOfRules)
// For curves whose readers have asked why already.
drawAnew()
