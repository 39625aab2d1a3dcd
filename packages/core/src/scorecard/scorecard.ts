import type { Curve } from '../curve/curve.js'
import { restOf, restOrder, standingOf } from './standing.js'
import type { Rest, Standing } from './standing.js'

export interface ScorecardRow {
  readonly curve: Curve
  readonly standing: Standing
}

/** The one sentence's figures. The four counts add up to `of`, and so do `improving` and the `rest`. */
export interface ScorecardSummary {
  readonly improving: number
  readonly worse: number
  /** Judged, and without evidence either way: what could be chance or is as forecast. */
  readonly tooEarly: number
  /** Those without evidence of any grade: no agreed direction, no figure since the forecast was made, or no verdict for another reason. */
  readonly notJudged: number
  readonly of: number
  /** How many of the judged curves would show evidence of improvement by chance alone: one in ten. */
  readonly expectedByChance: number
  /** Every curve not improving, by why not; reasons nobody has are left out. */
  readonly rest: readonly { readonly code: Rest; readonly count: number }[]
}

export interface Scorecard {
  readonly rows: readonly ScorecardRow[]
  readonly summary: ScorecardSummary
}

/**
 * Sets curves side by side and counts them. A curve counts as improving only when there is at least
 * some evidence for better, and as worse likewise; one that was judged and could be chance counts in
 * `tooEarly`. A curve without a declared direction, or whose status says why there is no verdict, is
 * in `notJudged`: among them the one whose status is "Too early to say", since no figure has come.
 *
 * @example
 * scorecard(curves).summary // { improving: 6, worse: 1, tooEarly: 3, notJudged: 0, of: 10, expectedByChance: 1, rest: […] }
 */
export function scorecard(curves: readonly Curve[]): Scorecard {
  const rows = curves.map((curve) => ({ curve, standing: standingOf(curve) }))
  return { rows, summary: summaryOf(rows) }
}

function summaryOf(rows: readonly ScorecardRow[]): ScorecardSummary {
  const count = (wanted: Standing): number => rows.filter((row) => row.standing === wanted).length
  const notJudged = count('not-judged')
  const rest = rows.map(({ curve }) => restOf(curve))
  return {
    improving: count('improving'),
    worse: count('worse'),
    tooEarly: count('too-early'),
    notJudged,
    of: rows.length,
    expectedByChance: (rows.length - notJudged) / 10,
    rest: restOrder.flatMap((code) => {
      const found = rest.filter((one) => one === code).length
      return found === 0 ? [] : [{ code, count: found }]
    }),
  }
}
