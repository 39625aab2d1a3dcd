import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import { scorecard } from '../scorecard/scorecard.js'
import { chanceSentence, curveParagraph, curveTitle, verdictSentence } from './curve-words.js'
import { figure, figureWithUnit } from './figures.js'
import { catalogueFor } from './language.js'
import { scorecardSentence } from './scorecard-words.js'

const en = catalogueFor('en-GB')
const cy = catalogueFor('cy')
const indicator = {
  ...snapshots('Children on protection plans', DORSET_PLANS),
  unit: 'children',
  area: { code: 'E10000009', name: 'Dorset' },
}
const plans = curve(indicator, { polarity: 'lower', baselineUntil: '2016', method: 'straight-line' })

describe('a curve in words', () => {
  it('has a title that says what happened', () => {
    const { verdict } = plans
    const sure = {
      ...plans,
      verdict: { ...verdict, evidence: { grade: 'some', direction: 'better', chance: 0.05 } as const },
    }
    expect(curveTitle(sure, en)).toBe('Fewer children on protection plans than forecast')
  })

  it('does not put in a title what could be chance', () => {
    const { verdict } = plans
    const unsure = {
      ...plans,
      verdict: { ...verdict, evidence: { grade: 'none', direction: 'better', chance: 0.3 } as const },
    }
    expect(curveTitle(unsure, en)).toBe('Children on protection plans: no clear difference from forecast')
  })

  it.each([
    [0.38, 'about 4 times in 10'],
    [0.5, 'about 5 times in 10'],
    [0.09, 'about 1 time in 11'],
    [0.0026, 'about 1 time in 400'],
    [0.0000001, 'less than 1 time in 1,000'],
  ])('says a chance of %d as “%s”', (chance, said) => {
    const { verdict } = plans
    const judged = {
      ...plans,
      verdict: { ...verdict, evidence: { grade: 'none', direction: 'better', chance } as const },
    }
    expect(chanceSentence(judged, en)).toContain(said)
  })

  it('counts one child as one child', () => {
    expect(figureWithUnit(1, { decimals: 0, unit: 'children' }, en)).toBe('1 child')
    expect(figureWithUnit(0.6, { decimals: 0, unit: 'children on plans' }, en)).toBe('1 child on plans')
    expect(figureWithUnit(2, { decimals: 0, unit: 'children' }, en)).toBe('2 children')
  })

  it('has its verdict in one line', () => {
    expect(verdictSentence(plans, en)).toMatch(
      /^Turned\. 289 fewer than forecast at 31 March 2019\. (Strong evidence|Some evidence|Could be chance)\.$/,
    )
  })

  it('has a paragraph with the figure, the forecast and its likely range', () => {
    expect(curveParagraph(plans, en)).toContain(
      'Children on protection plans, Dorset: 305 children at 31 March 2019. The forecast, made from data to 31 March 2016, was 594, with a likely range (8 in 10) of 496 to 691. That is 289 fewer than forecast.',
    )
  })

  it('says the same in Welsh', () => {
    expect(verdictSentence(plans, cy)).toContain('Wedi troi. 289 yn llai na’r rhagolwg ar 31 Mawrth 2019.')
  })

  it('says why when there is no verdict', () => {
    const early = curve(indicator, { polarity: 'lower', baselineUntil: '2014' })
    expect(verdictSentence(early, en)).toBe(
      'Not enough history. There are too few figures before the end of the baseline to make a forecast: at least 3 are needed.',
    )
  })
})

describe('a scorecard in words', () => {
  it.each([
    [0, 1, 'The one curve shows no evidence of improvement'],
    [1, 1, 'The one curve shows evidence of improvement'],
    [0, 10, '0 of the 10 curves show evidence of improvement'],
    [1, 10, '1 of the 10 curves shows evidence of improvement'],
    [6, 10, '6 of the 10 curves show evidence of improvement'],
  ])('minds its plurals: %d of %d', (improving, of, sentence) => {
    expect(en.scorecard(improving, of)).toBe(sentence)
    const card = scorecard([plans])
    expect(scorecardSentence({ ...card, summary: { ...card.summary, improving, of } }, en)).toBe(sentence)
  })
})

describe('a figure', () => {
  it.each([
    [288.5, 0, '289'],
    [-288.5, 0, '−289'],
    [1.005, 2, '1.01'],
    [25310, 0, '25,310'],
    [-0.2, 0, '0'],
  ])('of %d at %d decimals is printed %s', (value, decimals, printed) => {
    expect(figure(value, decimals, en)).toBe(printed)
  })
})
