import { describe, expect, it } from 'vitest'
import { MEASURES, TRAINING, figures } from '../performance/training.fixture.js'
import { frameworkProblemSentence, performanceWordsFor } from '../words/performance-words.js'
import { framework } from './framework.js'
import { frameworkProblems } from './framework-problems.js'

const PARTS = {
  populations: [{ id: 'children', name: 'Children in Example' }],
  outcomes: [
    { id: 'safe', text: 'Children are safe', population: 'children', partners: ['Police', 'Health'] },
  ],
  indicators: [
    {
      ...figures('places'),
      id: 'plans',
      name: 'Children on plans',
      outcome: 'safe',
      polarity: 'lower' as const,
      definition: 'Children with a protection plan',
    },
  ],
  services: [TRAINING],
  measures: MEASURES,
  scorecards: [{ id: 'obsessions', title: 'Our obsessions', indicators: ['plans'] }],
}

describe('an outcomes framework', () => {
  const whole = framework(PARTS)

  it('goes from a population down to the services that contribute', () => {
    const [node] = whole.populations[0]!.outcomes
    expect(node).toMatchObject({
      outcome: { id: 'safe' },
      population: { id: 'children' },
      indicators: [{ id: 'plans' }],
      partners: ['Police', 'Health'],
      services: [{ id: 'training' }],
    })
  })

  it('goes from a service up to its outcomes, and names its selections', () => {
    expect(whole.services[0]).toMatchObject({
      outcomes: [{ id: 'safe' }],
      measures: { length: MEASURES.length },
    })
    expect(whole.selections).toMatchObject([
      { selection: { title: 'Our obsessions' }, indicators: [{ id: 'plans' }] },
    ])
  })

  it('is plain data, also when there is nothing in it', () => {
    expect(structuredClone(whole)).toEqual(whole)
    expect(framework({})).toEqual({ populations: [], services: [], selections: [] })
    expect(frameworkProblems({})).toEqual([])
  })
})

describe('what is wrong with a framework', () => {
  const en = performanceWordsFor('en')
  const codes = (parts: object) =>
    frameworkProblems({ ...PARTS, ...parts }).map(({ code, field, found }) =>
      found === undefined ? [code, field] : [code, field, found],
    )

  it('is nothing in one that holds to the method', () => {
    expect(codes({})).toEqual([])
  })

  it('names outcomes with a number, without indicators, services or a population', () => {
    expect(
      codes({
        outcomes: [...PARTS.outcomes, { id: 'b', text: '90% of children are well', population: 'nobody' }],
      }),
    ).toEqual([
      ['outcome-with-a-number', 'outcomes[1]'],
      ['unknown-population', 'outcomes[1]', 'nobody'],
      ['outcome-without-indicators', 'outcomes[1]'],
      ['outcome-without-services', 'outcomes[1]'],
    ])
    expect(codes({ outcomes: [{ ...PARTS.outcomes[0], text: 'Children aged 0 to 5 are well' }] })).toEqual([])
  })

  it('names indicators that belong nowhere, have no direction or no definition', () => {
    const bare = { ...figures('places'), id: 'x', name: 'Bare' }
    expect(codes({ indicators: [...PARTS.indicators, bare] })).toEqual([
      ['indicator-without-outcome', 'indicators[1]'],
      ['indicator-without-direction', 'indicators[1]'],
      ['indicator-without-definition', 'indicators[1]'],
    ])
    expect(
      codes({ indicators: [PARTS.indicators[0], { ...PARTS.indicators[0], id: 'y', outcome: 'gone' }] }),
    ).toEqual([['unknown-outcome', 'indicators[1]', 'gone']])
    expect(codes({ scorecards: [{ id: 's', title: 'S', indicators: ['plans', 'gone'] }] })).toEqual([
      ['unknown-indicator', 'scorecards[0]', 'gone'],
    ])
  })

  it('tells an indicator filed as a measure, and a measure in the wrong place', () => {
    const [places] = MEASURES
    const more = (own: object) => codes({ measures: [...MEASURES, { ...places, id: 'm', ...own }] })
    expect(more({ id: 'plans' })).toEqual([['indicator-as-measure', 'measures[6]']])
    expect(more({ kind: '%' })).toEqual([['share-on-the-left', 'measures[6]']])
    expect(more({ quadrant: 'lower-right' })).toEqual([['number-on-the-right', 'measures[6]']])
    expect(more({ service: 'gone' })).toEqual([['unknown-service', 'measures[6]', 'gone']])
    expect(more({ pair: 'gone' })).toEqual([['unknown-pair', 'measures[6]', 'gone']])
    expect(more({ pair: 'practice-number' })).toEqual([
      ['pair-of-one-kind', 'measures[6]', 'Practice improved'],
    ])
    expect(more({ tier: 'headline' })).toEqual([['headline-on-the-left', 'measures[6]']])
  })

  it('counts headlines: three to five for a service, five at most for an outcome', () => {
    expect(codes({ measures: MEASURES.slice(0, 3) })).toEqual([['headline-count', 'services[0]', 2]])
    expect(codes({ measures: [] })).toEqual([])
    const six = Array.from({ length: 6 }, (_, n) => ({
      ...PARTS.indicators[0],
      id: `i${n}`,
      tier: 'headline',
    }))
    expect(codes({ indicators: [PARTS.indicators[0], ...six] })).toEqual([
      ['headline-count', 'outcomes[0]', 6],
    ])
    expect(codes({ services: [{ ...TRAINING, contributesTo: ['safe', 'gone'] }] })).toEqual([
      ['unknown-outcome', 'services[0]', 'gone'],
    ])
  })

  it('is said in words, in both languages', () => {
    for (const words of [en, performanceWordsFor('cy')]) {
      for (const code of Object.keys(words.problem) as (keyof typeof words.problem)[]) {
        const sentence = frameworkProblemSentence(
          { code, field: 'outcomes[0]', name: 'Safe', found: 7 },
          words,
        )
        expect(sentence).toMatch(/^[“A-Z].*“?Safe”?.*\.$/)
        expect(sentence).not.toMatch(/undefined|NaN/)
      }
    }
  })
})
