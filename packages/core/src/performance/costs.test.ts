import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../model/indicator.js'
import { figureWithUnit } from '../words/figures.js'
import { catalogueFor } from '../words/language.js'
import { costSentences, performanceWordsFor } from '../words/performance-words.js'
import { costs, costsOf } from './costs.js'
import { MEASURES, TRAINING, figures } from './training.fixture.js'

const values = (indicator: Indicator | null) => indicator?.points.map(({ value }) => value)

describe('what a service costs', () => {
  const [spend, places, better] = [figures('spend'), figures('places'), figures('practice-number')]
  const en = catalogueFor('en')
  const said = performanceWordsFor('en')

  it('is a total, a cost for each person served, and one for each person better off', () => {
    const found = costs(spend, { served: places, betterOff: better })
    expect(found.total).toBe(spend)
    expect(values(found.perServiceUser.indicator)).toEqual([1350, 1387.5, 1512])
    expect(values(found.perPersonBetterOff.indicator)).toEqual([4500, 3330, 75600 / 26])
    expect(found.perPersonBetterOff.indicator!.id).toBe('spend-per-person-better-off')
    expect(costSentences(found, en, said)).toEqual([
      'The total cost was £75,600 in the year ending 31 March 2025.',
      'The cost for each person served was £1,512 in the year ending 31 March 2025.',
      'The cost for each person better off was £2,908 in the year ending 31 March 2025.',
    ])
  })

  it.each([
    ['£000', 54, '£1,350'],
    ['£000s', 54, '£1,350'],
    ['£ thousand', 54, '£1,350'],
    ['£k', 54, '£1,350'],
    ['£,000', 54, '£1,350'],
    ['£m', 0.054, '£1,350'],
    ['£ million', 0.054, '£1,350'],
    [' £k ', 54, '£1,350'],
    ['£', 54, '£1.35'],
    ['hours', 54, '1.35 hours'],
    ['hours', 540, '14 hours'],
    ['£', 400, '£10'],
  ])('is in pounds for each person whatever the total is kept in: %s %d is %s', (unit, total, said) => {
    const kept = { ...spend, unit, points: spend.points.map((point) => ({ ...point, value: total })) }
    const served = { ...places, points: places.points.map((point) => ({ ...point, value: 40 })) }
    const { indicator } = costs(kept, { served }).perServiceUser
    expect(figureWithUnit(indicator!.points[0]!.value!, indicator!, en)).toBe(said)
  })

  it.each(['about £000', '£000 a year', '£ million or so'])(
    'leaves a total alone that is in no unit of pounds: %s',
    (unit) => {
      const total = { ...spend, unit }
      expect(costs(total, {}).total).toBe(total)
    },
  )

  it('puts pence to all of a series where one cost is small, and to none where all are large', () => {
    const each = (...own: (number | null)[]) =>
      costs(
        { ...spend, points: spend.points.map((point, index) => ({ ...point, value: own[index]! })) },
        { served: { ...places, points: places.points.map((point) => ({ ...point, value: 1 })) } },
      ).perServiceUser.indicator!.decimals
    expect(each(400, 4, null)).toBe(2)
    expect(each(400, 40, null)).toBe(0)
    expect(each(400, -4, 40)).toBe(2)
  })

  it('says the total in pounds, and keeps back what its file keeps back', () => {
    const points = spend.points.map((point, index) =>
      index === 0 ? { period: point.period, value: null, symbol: 'c' } : { ...point, value: 75.6 },
    )
    const { total } = costs({ ...spend, unit: '£000', decimals: 1, points }, {})
    expect(total).toMatchObject({ unit: '£', decimals: 0 })
    expect(total.points[0]).toEqual(points[0])
    expect(costSentences(costs({ ...spend, unit: '£000', points }, {}), en, said)[0]).toBe(
      'The total cost was £75,600 in the year ending 31 March 2025.',
    )
  })

  it('is no number where nobody is better off or the number is kept back', () => {
    const none = { ...better, points: better.points.map((point) => ({ ...point, value: 0 })) }
    const found = costs(spend, { betterOff: none })
    expect(found.perPersonBetterOff).toMatchObject({ indicator: null, complete: 0 })
    expect(found.perServiceUser.none).toBe('no-inputs')
    expect(costSentences(found, en, said)).toEqual([
      'The total cost was £75,600 in the year ending 31 March 2025.',
      said.noCost,
    ])
    const quarterly = { ...places, frequency: 'quarterly' } as const
    expect(costs(spend, { served: quarterly }).perServiceUser.none).toBe('different-frequencies')
  })

  const spent = { ...MEASURES[0]!, ...spend, service: 'training' }
  const service = { ...TRAINING, costs: { total: 'spend', served: 'places', betterOff: 'practice-number' } }

  it('is made of the measures that a service names', () => {
    const found = costsOf(service, [...MEASURES, spent])!
    expect(values(found.perPersonBetterOff.indicator)).toEqual([4500, 3330, 75600 / 26])
    expect(costsOf(TRAINING, [...MEASURES, spent])).toBeNull()
    expect(costsOf(service, MEASURES)).toBeNull()
    expect(costsOf(service, [{ ...spent, service: 'other' }])).toBeNull()
    expect(costsOf(service, [spent])!.perServiceUser.none).toBe('no-inputs')
  })

  it('never divides by a number whose share is kept back', () => {
    const hidden = MEASURES.map((measure) =>
      measure.id === 'practice-share'
        ? {
            ...measure,
            points: measure.points.map(({ period }, index) =>
              index === 2 ? { period, value: null, symbol: 'c' } : measure.points[index]!,
            ),
          }
        : measure,
    )
    const found = costsOf(service, [...hidden, spent])!.perPersonBetterOff
    expect(values(found.indicator)).toEqual([4500, 3330, null])
    expect(found.incomplete).toMatchObject([{ because: 'kept-back', missing: ['practice-number, Example'] }])
  })

  it('is never infinite or no number, whatever the figures', () => {
    const any = fc.array(fc.option(fc.integer({ min: -5, max: 5 })), { minLength: 3, maxLength: 3 })
    const of = (own: readonly (number | null)[]): Indicator => ({
      ...spend,
      points: spend.points.map((point, index) => ({ ...point, value: own[index]! })),
    })
    fc.assert(
      fc.property(any, any, (money, people) => {
        const { perPersonBetterOff: found } = costs(of(money), { betterOff: of(people) })
        const known = values(found.indicator) ?? []
        expect(known.every((value) => value === null || Number.isFinite(value))).toBe(true)
        expect(found.complete + found.incomplete.length).toBe(3)
      }),
    )
  })
})
