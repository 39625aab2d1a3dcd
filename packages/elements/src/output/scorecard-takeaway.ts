import { areaOfAll, cellWords, column, scorecardParagraph, scorecardTitle } from '@oba/core'
import type { ColumnName } from '@oba/core'
import type { OutputLanguage } from '../messages/output-language.js'
import { scorecardLanguage } from '../messages/scorecard-language.js'
import type { Takeaway } from './takeaway.js'
import type { ScorecardView } from '../oba-scorecard/scorecard-view.js'

/** What may be taken away of a scorecard: what it counts, and the curves it shows, in their order. */
export function scorecardTakeaway(
  { card, groups, columns, nameOf }: ScorecardView,
  language: OutputLanguage,
): Takeaway {
  const { words, messages } = scorecardLanguage(language)
  const names: readonly ColumnName[] = [
    ...new Set<ColumnName>(['current', 'period', 'gap', ...columns, 'verdict', 'evidence']),
  ]
  return {
    name: `${areaOfAll(card.rows.map(({ curve }) => curve))} ${messages.scorecardCaption}`,
    sentence: () => scorecardParagraph(card, words),
    table: () => ({
      caption: scorecardTitle(card, words),
      rows: [
        [messages.curve, ...names.map((name) => words.card.column[name])],
        ...groups.flatMap(({ rows }) =>
          rows.map(({ curve }) => {
            const { unit } = curve.indicator
            const name = nameOf(curve)
            const cells = names.map((of) => cellWords(column(curve, of), curve, words))
            return [unit === '' ? name : `${name} (${unit})`, ...cells]
          }),
        ),
      ],
    }),
  }
}
