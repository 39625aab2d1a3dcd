import type { Scorecard } from '../scorecard/scorecard.js'
import type { Catalogue } from './catalogue.js'

/** The one sentence: "6 of the 10 curves show evidence of improvement". */
export function scorecardSentence({ summary }: Scorecard, words: Catalogue): string {
  return words.scorecard(summary.improving, summary.of)
}

/** The rest, itemised in the same order everywhere; a count of none is left out. */
export function scorecardItems({ rows, summary }: Scorecard, words: Catalogue): string[] {
  const noDirection = rows.filter((row) => row.curve.verdict.status === 'no-agreed-direction').length
  return [
    { count: summary.worse, say: words.itemised.worse },
    { count: summary.tooEarly, say: words.itemised.couldBeChance },
    { count: noDirection, say: words.itemised.noDirection },
    { count: summary.notJudged - noDirection, say: words.itemised.tooEarly },
  ].flatMap(({ count, say }) => (count === 0 ? [] : [say(count)]))
}

/** What chance alone would do, so that a count is never read as more than it is; null when nothing was judged. */
export function scorecardByChance({ summary }: Scorecard, words: Catalogue): string | null {
  return summary.of > summary.notJudged ? words.byChance : null
}
