import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import { scorecard } from '../scorecard/scorecard.js'
import { catalogueFor } from './language.js'
import { scorecardSentence } from './scorecard-words.js'

const en = catalogueFor('en-GB')
const indicator = {
  ...snapshots('Children on protection plans', DORSET_PLANS),
  unit: 'children',
  area: { code: 'E10000009', name: 'Dorset' },
}
const plans = curve(indicator, { polarity: 'lower', baselineUntil: '2016', method: 'straight-line' })

describe('a scorecard in words', () => {
  it.each([
    [0, 1, 'The one curve shows no evidence of improvement'],
    [1, 1, 'The one curve shows evidence of improvement'],
    [0, 10, '0 of the 10 curves show evidence of improvement'],
    [1, 10, '1 of the 10 curves shows evidence of improvement'],
    [6, 10, '6 of the 10 curves show evidence of improvement'],
  ])('minds its plurals: %d of %d', (improving, of, sentence) => {
    expect(en.card.improving(improving, of)).toBe(sentence)
    const card = scorecard([plans])
    expect(scorecardSentence({ ...card, summary: { ...card.summary, improving, of } }, en)).toBe(sentence)
  })
})
