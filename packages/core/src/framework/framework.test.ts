import { describe, expect, it } from 'vitest'
import { MEASURES, TRAINING, figures } from '../performance/training.fixture.js'
import { frameworkProblemSentence, frameworkProblemWordsFor } from '../words/framework-problem-words.js'
import { framework } from './framework.js'
import { frameworkProblems } from './framework-problems.js'

const PARTS = {
  populations: [{ id: 'children', name: 'Children in Example' }],
  outcomes: [
    { id: 'safe', text: 'Children are safe', population: 'children', partners: ['Police', 'Health'] },
  ],
  indicators: ['plans', 'in-care', 'repeat'].map((id, index) => ({
    ...figures('places'),
    id,
    name: `Indicator ${id}`,
    outcome: 'safe',
    tier: `headline ${index + 1}`,
    polarity: 'lower' as const,
    definition: 'As published',
  })),
  services: [TRAINING],
  measures: MEASURES,
  scorecards: [{ id: 'obsessions', title: 'Our obsessions', indicators: ['repeat', 'plans'] }],
}

describe('an outcomes framework', () => {
  const whole = framework(PARTS)

  it('goes from a population down to the services that contribute', () => {
    const [node] = whole.populations[0]!.outcomes
    expect(node).toMatchObject({
      outcome: { id: 'safe' },
      population: { id: 'children' },
      indicators: [{ id: 'plans' }, { id: 'in-care' }, { id: 'repeat' }],
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
      { selection: { title: 'Our obsessions' }, indicators: [{ id: 'repeat' }, { id: 'plans' }] },
    ])
  })

  it('goes from an indicator to its outcome, the services behind it and the selections it is in', () => {
    expect(whole.indicators).toMatchObject([
      { outcome: { id: 'safe' }, services: [{ id: 'training' }], selections: [{ id: 'obsessions' }] },
      { indicator: { id: 'in-care' }, selections: [] },
      { indicator: { id: 'repeat' } },
    ])
    const alone = framework({ ...PARTS, indicators: [figures('places')] }).indicators
    expect(alone).toMatchObject([{ outcome: null, services: [], selections: [] }])
    expect(framework({ ...PARTS, services: [{ id: 'x', name: 'X' }] }).indicators[0]!.services).toEqual([])
  })

  it('keeps populations, outcomes, services and their measures apart', () => {
    const two = framework({
      ...PARTS,
      populations: [...PARTS.populations, { id: 'adults', name: 'Adults in Example' }],
      outcomes: [...PARTS.outcomes, { id: 'well', text: 'Adults are well', population: 'adults' }],
      services: [TRAINING, { id: 'gym', name: 'Gym', contributesTo: ['well'] }, { id: 'idle', name: 'Idle' }],
      measures: [...MEASURES, { ...MEASURES[0]!, id: 'visits', service: 'gym' }],
    })
    expect(two.populations).toMatchObject([
      { outcomes: [{ outcome: { id: 'safe' }, population: { id: 'children' } }] },
      {
        outcomes: [
          {
            outcome: { id: 'well' },
            population: { id: 'adults' },
            indicators: [],
            services: [{ id: 'gym' }],
          },
        ],
      },
    ])
    expect(two.populations[1]!.outcomes[0]!.partners).toEqual([])
    expect(two.services.map(({ outcomes }) => outcomes.map(({ id }) => id))).toEqual([['safe'], ['well'], []])
    expect(two.services.map(({ measures }) => measures.length)).toEqual([MEASURES.length, 1, 0])
    const unplaced = framework({
      ...PARTS,
      indicators: [figures('places')],
      services: [{ id: 'x', name: 'X' }],
    })
    expect(unplaced.indicators[0]!.services).toEqual([])
    expect(framework({ services: [TRAINING] }).services).toMatchObject([{ measures: [], outcomes: [] }])
  })

  it('leaves a population open that is not there', () => {
    const other = framework({ ...PARTS, populations: [{ id: 'other', name: 'Other' }] })
    expect(other.populations).toEqual([{ population: { id: 'other', name: 'Other' }, outcomes: [] }])
  })

  it('is plain data, also when there is nothing in it', () => {
    expect(structuredClone(whole)).toEqual(whole)
    expect(framework({})).toEqual({ populations: [], indicators: [], services: [], selections: [] })
    expect(frameworkProblems({})).toEqual([])
  })
})

describe('what is wrong with a framework', () => {
  const en = frameworkProblemWordsFor('en')
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
      ['indicator-without-outcome', 'indicators[3]'],
      ['indicator-without-direction', 'indicators[3]'],
      ['indicator-without-definition', 'indicators[3]'],
    ])
    expect(
      codes({ indicators: [...PARTS.indicators, { ...PARTS.indicators[0], id: 'y', outcome: 'gone' }] }),
    ).toEqual([['unknown-outcome', 'indicators[3]', 'gone']])
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

  it('counts headlines: three to five for a service, and for an outcome that has indicators', () => {
    expect(codes({ measures: MEASURES.slice(0, 3) })).toEqual([['headline-count', 'services[0]', 2]])
    expect(codes({ measures: [] })).toEqual([])
    const many = (ids: readonly string[]) => ids.map((id) => ({ ...PARTS.indicators[0]!, id }))
    expect(codes({ indicators: many(['plans', 'repeat']) })).toEqual([['headline-count', 'outcomes[0]', 2]])
    expect(codes({ indicators: many(['plans', 'repeat', 'a', 'b', 'c']) })).toEqual([])
    expect(codes({ indicators: many(['plans', 'repeat', 'a', 'b', 'c', 'd']) })).toEqual([
      ['headline-count', 'outcomes[0]', 6],
    ])
    // The same indicator in several areas is one headline.
    expect(codes({ indicators: many(['plans', 'repeat', 'a', 'a', 'a', 'b', 'c']) })).toEqual([])
    expect(codes({ indicators: PARTS.indicators.map((own) => ({ ...own, tier: 'secondary' })) })).toEqual([
      ['headline-count', 'outcomes[0]', 0],
    ])
    expect(codes({ services: [{ ...TRAINING, contributesTo: ['safe', 'gone'] }] })).toEqual([
      ['unknown-outcome', 'services[0]', 'gone'],
    ])
    const six = Array.from({ length: 6 }, (_, n) => ({ ...MEASURES[1]!, id: `m${n}`, tier: 'headline' }))
    expect(codes({ measures: six })).toEqual([['headline-count', 'services[0]', 6]])
    expect(codes({ measures: six.slice(1) })).toEqual([])
  })

  it('names costs made of nothing, an id used twice, and headline measures that say too little', () => {
    const costs = { total: 'gone', served: 'places' }
    expect(codes({ services: [{ ...TRAINING, costs }] })).toEqual([
      ['unknown-measure', 'services[0]', 'gone'],
    ])
    expect(codes({ services: [TRAINING, { ...TRAINING, name: 'Twin' }] })).toEqual([
      ['same-id', 'services[1]', 'training'],
    ])
    expect(codes({ outcomes: [PARTS.outcomes[0], PARTS.outcomes[0]] })).toEqual([
      ['same-id', 'outcomes[1]', 'safe'],
    ])
    const bare = (tier: string) => {
      const own: Record<string, unknown> = { ...MEASURES[1], tier }
      delete own.polarity
      delete own.definition
      return MEASURES.map((one, index) => (index === 1 ? own : one))
    }
    expect(codes({ measures: bare('headline 3') })).toEqual([
      ['measure-without-direction', 'measures[1]'],
      ['measure-without-definition', 'measures[1]'],
    ])
    expect(codes({ measures: bare('secondary') })).toEqual([['headline-count', 'services[0]', 2]])
  })

  it('says a share by its unit, whatever its kind', () => {
    const left = { ...MEASURES[0], id: 'm', unit: '%' }
    expect(codes({ measures: [...MEASURES, left] })).toEqual([['share-on-the-left', 'measures[6]']])
  })

  it('is said in words, in both languages', () => {
    for (const words of [en, frameworkProblemWordsFor('cy')]) {
      for (const code of Object.keys(words) as (keyof typeof words)[]) {
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
