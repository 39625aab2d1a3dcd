import { describe, expect, it } from 'vitest'
import type { Curve } from '../curve/curve.js'
import { curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import type { Evidence } from '../curve/verdict.types.js'
import { scorecard } from './scorecard.js'

const plans = curve(snapshots('plans', DORSET_PLANS), { polarity: 'lower', baselineUntil: '2016' })
const withEvidence = (evidence: Evidence | null): Curve => ({
  ...plans,
  verdict: { ...plans.verdict, evidence },
})

describe('a scorecard', () => {
  it('counts a curve as improving or worse only with evidence, and everything once', () => {
    const { summary } = scorecard([
      withEvidence({ grade: 'strong', direction: 'better', chance: 0.01 }),
      withEvidence({ grade: 'some', direction: 'better', chance: 0.08 }),
      withEvidence({ grade: 'some', direction: 'worse', chance: 0.08 }),
      withEvidence({ grade: 'none', direction: 'better', chance: 0.3 }),
      withEvidence(null),
    ])
    expect(summary).toEqual({
      improving: 2,
      worse: 1,
      tooEarly: 1,
      notJudged: 1,
      of: 5,
      expectedByChance: 0.4,
      rest: [
        { code: 'worse', count: 1 },
        { code: 'could-be-chance', count: 1 },
        { code: 'no-range', count: 1 },
      ],
    })
  })

  it('of no curves counts nothing', () => {
    expect(scorecard([]).summary).toEqual({
      improving: 0,
      worse: 0,
      tooEarly: 0,
      notJudged: 0,
      of: 0,
      expectedByChance: 0,
      rest: [],
    })
  })
})
