import { describe, expect, it } from 'vitest'
import { dataPower } from './data-power.js'
import { headlineChoiceSentences, performanceWordsFor } from '../words/performance-words.js'
import { headlineChoice } from './headline-choice.js'
import { MEASURES } from './training.fixture.js'

const chosen = (...stars: string[]) => headlineChoice(MEASURES, { stars })
const names = (candidates: readonly { readonly measure: { readonly id: string } }[]) =>
  candidates.map(({ measure }) => measure.id)

describe('choosing headline measures', () => {
  it('starts from the measures of both right-hand quadrants that have good data', () => {
    const { upperRight, lowerRight, wanted, next } = chosen()
    expect(names(upperRight)).toEqual(['take-up', 'completed'])
    expect(names(lowerRight)).toEqual(['practice-share'])
    expect(names(wanted)).toEqual(['children'])
    expect(next).toBe('star-first')
  })

  it('asks for one star after the other, from both quadrants, and then what one would buy', () => {
    expect(chosen('practice-share').next).toBe('star-next')
    expect(chosen('practice-share', 'completed').next).toBe('star-next')
    const done = chosen('practice-share', 'completed', 'take-up')
    expect(done.next).toBe('buy')
    expect(done.headlines.map(({ id }) => id)).toEqual(['practice-share', 'completed', 'take-up'])
  })

  it('is not content with stars on one side while the other has good data', () => {
    const more = [...MEASURES, { ...MEASURES[1]!, id: 'on-time' }]
    expect(headlineChoice(more, { stars: ['take-up', 'completed', 'on-time'] }).next).toBe('star-other-side')
    const onlyUpper = more.filter(({ quadrant }) => quadrant !== 'lower-right')
    expect(headlineChoice(onlyUpper, { stars: ['take-up', 'completed', 'on-time'] }).next).toBe('buy')
  })

  it('holds to five, and lets one go for the other side', () => {
    const many = [1, 2, 3, 4, 5, 6].map((number) => ({ ...MEASURES[1]!, id: `m${number}` }))
    const stars = many.map(({ id }) => id)
    expect(headlineChoice(many, { stars }).next).toBe('unstar')
    expect(headlineChoice(many, { stars: stars.slice(0, 5) }).next).toBe('buy')
    expect(headlineChoice([...many, MEASURES[4]!], { stars: stars.slice(0, 5) }).next).toBe('unstar')
  })

  it('asks for no more than there is', () => {
    const two = [MEASURES[1]!, MEASURES[4]!]
    expect(headlineChoice(two, { stars: ['take-up'] }).next).toBe('star-next')
    expect(headlineChoice(two, { stars: ['take-up', 'practice-share'] }).next).toBe('buy')
    expect(headlineChoice([MEASURES[0]!]).next).toBe('no-candidates')
  })

  it('refuses a star on the left, without good data, or unknown, and says which', () => {
    expect(chosen('places', 'children', 'nothing', 'completed', 'completed')).toMatchObject({
      refused: [
        { id: 'places', name: 'Training places', reason: 'left-side' },
        { id: 'children', reason: 'no-good-data' },
        { id: 'nothing', name: 'nothing', reason: 'no-such-measure' },
      ],
      headlines: [{ id: 'completed' }],
    })
  })

  it('believes people about data before figures', () => {
    expect(names(headlineChoice(MEASURES, { power: { 'practice-share': 'thin' } }).lowerRight)).toEqual([])
    expect(names(headlineChoice(MEASURES, { power: { children: 'good' } }).lowerRight)).toContain('children')
  })
})

describe('the headline choice in words', () => {
  it('says which stars were not taken, and asks the next question, in both languages', () => {
    expect(headlineChoiceSentences(chosen('places', 'nothing'), performanceWordsFor('en'))).toEqual([
      '“Training places” only counts. Star a measure of how well, or of what share are better off.',
      'There is no measure “nothing” to star.',
      'If you could keep only one of these measures, which would it be?',
    ])
    expect(headlineChoiceSentences(chosen('children'), performanceWordsFor('cy'))[0]).toContain('“Children')
  })
})

describe('data power', () => {
  it('is good with three figures and a late one, thin with fewer or none lately, and none without any', () => {
    const measure = MEASURES[1]!
    const without = (from: number) => ({
      ...measure,
      points: measure.points.map((point, index) => (index >= from ? { ...point, value: null } : point)),
    })
    expect(dataPower(measure)).toBe('good')
    expect(dataPower({ ...measure, points: measure.points.slice(1) })).toBe('thin')
    expect(
      dataPower({ ...measure, points: [...measure.points, { ...measure.points[0]!, value: null }] }),
    ).toBe('thin')
    expect(dataPower(without(0))).toBe('none')
  })
})
