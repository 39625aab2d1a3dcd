import type { Curve } from '../curve/curve.js'

/** How a scorecard counts a curve. */
export type Standing = 'improving' | 'worse' | 'too-early' | 'not-judged'

export interface ScorecardRow {
  readonly curve: Curve
  readonly standing: Standing
}

/** The one sentence's figures. The four counts add up to `of`. */
export interface ScorecardSummary {
  readonly improving: number
  readonly worse: number
  readonly tooEarly: number
  readonly notJudged: number
  readonly of: number
  /** How many of the judged curves would show evidence of improvement by chance alone: one in ten. */
  readonly expectedByChance: number
}

export interface Scorecard {
  readonly rows: readonly ScorecardRow[]
  readonly summary: ScorecardSummary
}

/**
 * Sets curves side by side and counts them. A curve counts as improving only when there is at least
 * some evidence for better, and as worse likewise; a curve with no declared direction or no verdict
 * is not judged; all others are too early to say.
 *
 * @example
 * scorecard(curves).summary // { improving: 6, worse: 1, tooEarly: 3, notJudged: 0, of: 10, expectedByChance: 1 }
 */
export function scorecard(curves: readonly Curve[]): Scorecard {
  const rows = curves.map((curve) => ({ curve, standing: standing(curve) }))
  const count = (wanted: Standing): number => rows.filter((row) => row.standing === wanted).length
  const notJudged = count('not-judged')
  return {
    rows,
    summary: {
      improving: count('improving'),
      worse: count('worse'),
      tooEarly: count('too-early'),
      notJudged,
      of: rows.length,
      expectedByChance: (rows.length - notJudged) / 10,
    },
  }
}

function standing({ verdict }: Curve): Standing {
  if (!verdict.evidence) return 'not-judged'
  if (verdict.evidence.grade === 'none') return 'too-early'
  return verdict.evidence.direction === 'better' ? 'improving' : 'worse'
}
