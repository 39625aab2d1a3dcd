import { namedRules, ruleSentence, ruleWordsFor, verdictSentence } from '@oba/core'
import type { Curve, CurveCatalogue } from '@oba/core'
import { rulesMessagesFor } from '../messages/rules.js'
import { askedRules } from './asked-rules.js'
import type { RulesBeside } from './rules-offered.js'

/**
 * Our verdict, then the answer of each rule an author asks for, each under the name of its rule and in one
 * plain sentence. All are asked of the same figures, and a rule that has no answer says why.
 */
export function answersOfRules(curve: Curve, asked: string, words: CurveCatalogue): RulesBeside {
  const { indicator, polarity } = curve
  const messages = rulesMessagesFor(words.locale)
  const ruleWords = ruleWordsFor(words.locale)
  const target = targetOf(curve)
  const found = namedRules(indicator, { polarity, ...(target === undefined ? {} : { target }) })
  const answers = askedRules(asked).map((name) => {
    const answer = found[name]
    const says = answer ? ruleSentence(answer, indicator, words, ruleWords) : ruleWords.cannot['no-target']
    return { rule: messages.ruleName[name], says }
  })
  return {
    about: messages.rulesAbout,
    answers: [{ rule: messages.ourRule, says: verdictSentence(curve, words) }, ...answers],
  }
}

/** The target of the latest period, where targets are by period. */
function targetOf({ indicator, target, targets }: Curve): number | undefined {
  const latest = indicator.points.at(-1)?.period.end
  return targets.find(({ period }) => period.end === latest)?.value ?? target
}
