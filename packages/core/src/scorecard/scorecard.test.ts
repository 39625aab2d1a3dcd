import { describe, expect, it } from 'vitest'
import type { Curve } from '../curve/curve.js'
import { curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import type { Evidence } from '../curve/verdict.types.js'
import { cy } from '../words/cy.js'
import { en } from '../words/en.js'
import { scorecardByChance, scorecardParagraph } from '../words/scorecard-words.js'
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

  it('has what could be chance or is as forecast in `tooEarly`, and what no figure has come for in `notJudged`', () => {
    const counted = (figures: Readonly<Record<string, number>>, polarity: 'lower' | 'none' = 'lower') =>
      scorecard([curve(snapshots('plans', figures), { polarity, baselineUntil: '2016' })]).summary
    const history = { 2013: 243, 2014: 270, 2015: 261, 2016: 250 }
    expect(counted({ ...history, 2017: 240 })).toMatchObject({
      tooEarly: 1,
      notJudged: 0,
      rest: [{ code: 'could-be-chance' }],
    })
    expect(counted({ ...history, 2017: 255 })).toMatchObject({ tooEarly: 1, notJudged: 0 })
    expect(counted(history)).toMatchObject({ tooEarly: 0, notJudged: 1, rest: [{ code: 'no-actuals-yet' }] })
    expect(counted({ ...history, 2017: 240 }, 'none')).toMatchObject({
      tooEarly: 0,
      notJudged: 1,
      rest: [{ code: 'no-agreed-direction' }],
    })
    expect(counted({ 2016: 250, 2017: 240 })).toMatchObject({
      tooEarly: 0,
      notJudged: 1,
      rest: [{ code: 'not-enough-history' }],
    })
  })

  it.each([
    [1, 1, 'about 1 in 10 judged curves'],
    [9, 2, 'about 1 in 10 judged curves'],
    [10, 1, 'about 1 of the 10 judged curves'],
    [14, 1, 'about 1 of the 14 judged curves'],
    [15, 0, 'about 2 of the 15 judged curves'],
    [48, 3, 'about 5 of the 48 judged curves'],
  ])(
    'says what chance alone would do with the %d that are judged, beside %d that are not',
    (judged, not, said) => {
      const chance = withEvidence({ grade: 'none', direction: 'better', chance: 0.3 })
      const card = scorecard([
        ...Array<Curve>(judged).fill(chance),
        ...Array<Curve>(not).fill(withEvidence(null)),
      ])
      expect(scorecardByChance(card, en)).toBe(
        `By chance alone, ${said} would show improvement if nothing had changed. As many would look worse.`,
      )
      expect(scorecardParagraph(card, en)).toContain(scorecardByChance(card, en))
      expect(scorecardByChance(card, cy)).toContain(judged < 10 ? '1 o bob 10' : `o’r ${judged} cromlin`)
    },
  )

  it('says nothing of chance where nothing was judged', () => {
    expect(scorecardByChance(scorecard([withEvidence(null)]), en)).toBeNull()
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
