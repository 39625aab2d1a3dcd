import { describe, expect, it } from 'vitest'
import { scorecard } from '../scorecard/scorecard.js'
import { catalogueFor } from './language.js'
import { scorecardParagraph, scorecardSentence, scorecardTitle } from './scorecard-words.js'
import { plans } from './plans.fixture.js'

const en = catalogueFor('en-GB')

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

describe('the title of a scorecard', () => {
  const of = (area: string): typeof plans => ({
    ...plans,
    indicator: { ...plans.indicator, area: { code: area, name: area } },
  })

  it('says whose it is, where all its curves are of one area', () => {
    const card = scorecard([plans, plans])
    expect(scorecardTitle(card, en)).toBe('Dorset: 2 of the 2 curves show evidence of improvement')
    expect(scorecardParagraph(card, en)).toMatch(/^Dorset: 2 of the 2 curves show evidence of improvement\. /)
  })

  it('is the sentence alone, where they are of several, or nobody says of which', () => {
    for (const areas of [['Bury', 'Bolton'], [''], []]) {
      const card = scorecard(areas.map(of))
      expect(scorecardTitle(card, en)).toBe(scorecardSentence(card, en))
    }
  })
})
