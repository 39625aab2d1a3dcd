import { answersOfRules } from './rules/answers-of-rules.js'
import { offerAnswers } from './rules/rules-offered.js'

offerAnswers(answersOfRules)
