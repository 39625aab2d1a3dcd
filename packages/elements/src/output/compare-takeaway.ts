import type { OutputLanguage } from '../messages/output-language.js'
import { compareLanguage } from '../messages/compare-language.js'
import type { ShownComparison } from '../oba-compare/oba-compare.js'
import { standing } from '../oba-compare/standing.js'
import type { Takeaway } from './takeaway.js'

/** What may be taken away of a comparison: a row for each area or group, in the order they stand, and where the page's own stands. */
export function compareTakeaway(
  { name, grouped, inOrder, all }: ShownComparison,
  language: OutputLanguage,
): Takeaway {
  const compare = compareLanguage(language)
  const { words, messages } = compare
  const { current, period, gap, verdict } = words.card.column
  const own = inOrder.filter((one) => one.own || all.length === 1)
  return {
    name,
    sentence: () =>
      (own.length > 0 ? own : inOrder)
        .map((one) => {
          const { latest, against, verdict } = standing(one, compare)
          return `${one.name}: ${[latest, against].filter((text) => text !== '').join(', ')}. ${verdict}`
        })
        .join(' '),
    table: () => ({
      caption: name,
      rows: [
        [grouped ? messages.group : messages.area, current, period, gap, verdict, messages.rankHead],
        ...inOrder.map((one) => {
          const { latest, period, against, verdict, rank } = standing(one, compare)
          return [one.name, latest, period, against, verdict, rank]
        }),
      ],
    }),
  }
}
