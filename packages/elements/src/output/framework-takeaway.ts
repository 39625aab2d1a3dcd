import { groupSentence, scorecard, verdictSentence } from '@oba/core'
import type { Curve, Indicator } from '@oba/core'
import type { OutputLanguage } from '../messages/output-language.js'
import { servicesLanguage } from '../messages/services-language.js'
import type { WholeFramework } from '../oba-framework/whole-framework.js'
import type { Takeaway } from './takeaway.js'

/** What may be taken away of a framework: a row for each indicator under its outcome, and how each outcome is going. */
export function frameworkTakeaway({ whole, curves }: WholeFramework, language: OutputLanguage): Takeaway {
  const { words, messages } = servicesLanguage(language)
  const outcomes = whole.populations.flatMap((population) => population.outcomes)
  const curvesOf = (indicators: readonly Indicator[]): Curve[] =>
    indicators.flatMap((one) => curves.find(({ indicator }) => indicator === one) ?? [])
  const { outcome: outcomeHead, indicator: indicatorHead } = language.messages.takenHead
  return {
    name: language.messages.takenHead.framework,
    sentence: () =>
      outcomes
        .map(({ outcome, indicators }) => {
          const own = curvesOf(indicators)
          return own.length === 0
            ? `${outcome.text}: ${messages.notMeasured}`
            : `${groupSentence({ name: outcome.text, ...scorecard(own) }, words)}.`
        })
        .join(' '),
    table: () => ({
      caption: language.messages.takenHead.framework,
      rows: [
        [
          outcomeHead,
          indicatorHead,
          words.card.column.verdict,
          messages.storyHead.partners,
          messages.contributing,
        ],
        ...outcomes.flatMap(({ outcome, indicators, partners, services }) => {
          const who = [partners.join('; '), services.map(({ name }) => name).join('; ')]
          const own = curvesOf(indicators)
          return own.length === 0
            ? [[outcome.text, messages.notMeasured, '', ...who]]
            : own.map((curve) => [outcome.text, curve.indicator.name, verdictSentence(curve, words), ...who])
        }),
      ],
    }),
  }
}
