import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../model/indicator.js'
import { readTable } from '../reading/read-table.js'
import { catalogueFor } from '../words/language.js'
import { costSentences, performanceWordsFor } from '../words/performance-words.js'
import { aggregateOf, ratioOf, runningTotalOf, sumOf, yearToDateOf } from './calculated-measures.js'
import { costs, costsOf } from './costs.js'
import { MEASURES, TRAINING, figures } from './training.fixture.js'

const AS = { id: 'made', name: 'Made', unit: 'people', decimals: 0 }
const monthly = (values: readonly (number | string)[], from = 1): Indicator =>
  readTable([
    ['indicator', 'area', 'period', 'value'],
    ...values.map((value, index) => [
      'seen',
      'Example',
      `2024-${String(from + index).padStart(2, '0')}-01 to 2024-${String(from + index).padStart(2, '0')}-28`.slice(
        0,
        7,
      ),
      String(value),
    ]),
  ]).indicators[0]!
const values = (indicator: Indicator | null) => indicator?.points.map(({ value }) => value)

describe('calculated measures', () => {
  it('add up only where every part is there, and say which periods are not complete', () => {
    const first = monthly([5, 6, 7])
    const second = { ...monthly([1, 'c', 3]), id: 'other' }
    const sum = sumOf(AS, [first, second])
    expect(values(sum.indicator)).toEqual([6, null, 10])
    expect(sum).toMatchObject({ complete: 2, of: 3, none: null })
    expect(sum.incomplete).toMatchObject([
      { period: { end: '2024-02-29' }, missing: ['other, Example'], because: 'kept-back' },
    ])
    expect(sum.indicator).toMatchObject({ ...AS, frequency: 'monthly', timing: 'during' })
  })

  it('count a period one of them does not have as incomplete', () => {
    const sum = sumOf(AS, [monthly([5, 6, 7]), monthly([1, 1], 2)])
    expect(values(sum.indicator)).toEqual([null, 7, 8])
    expect(sum.of).toBe(3)
    expect(sum.incomplete).toMatchObject([{ because: 'missing' }])
  })

  it('are refused for different frequencies, no inputs, and no period that is complete', () => {
    expect(sumOf(AS, [monthly([1, 2, 3]), figures('places')]).none).toBe('different-frequencies')
    expect(ratioOf(AS, monthly([1, 2, 3]), figures('places')).none).toBe('different-frequencies')
    expect(aggregateOf(AS, [monthly([1, 2, 3]), figures('places')], 1).none).toBe('different-frequencies')
    expect(sumOf(AS, []).none).toBe('no-inputs')
    expect(aggregateOf(AS, [], 1).none).toBe('no-inputs')
    expect(sumOf(AS, [monthly([1, 2]), monthly(['c', 'c'])])).toMatchObject({
      none: 'no-shared-periods',
      indicator: null,
      of: 2,
    })
  })

  it('divide, per any number, and have none where they would divide by nothing', () => {
    const share = ratioOf({ ...AS, unit: '%', decimals: 1 }, monthly([3, 1]), monthly([4, 0]), 100)
    expect(values(share.indicator)).toEqual([75, null])
    expect(share.incomplete).toMatchObject([{ missing: [], because: 'zero' }])
    expect(values(ratioOf(AS, monthly([3, 1]), monthly([4, 2])).indicator)).toEqual([0.75, 0.5])
  })

  it('keep a share under 100, and a figure from going below 0 only where no input can', () => {
    const bounds = (unit: string, upper: Indicator, lower: Indicator) =>
      ratioOf({ ...AS, unit }, upper, lower, 100).indicator!.bounds
    expect(bounds('%', monthly([3, 'c', 4]), monthly([4, 1, 4]))).toEqual([0, 100])
    expect(bounds('%', monthly([3, 5]), monthly([4, 4]))).toEqual([0, null])
    expect(bounds('places', monthly([3, 1]), monthly([4, 4]))).toEqual([0, null])
    expect(sumOf(AS, [monthly([3, 1]), monthly([-4, 4])]).indicator!.bounds).toEqual([null, null])
    const least = { ...monthly([1, 1]), bounds: [-5, null] as const }
    expect(sumOf(AS, [least]).indicator!.bounds).toEqual([null, null])
  })

  it('pool areas by their counts, never by the average of their rates', () => {
    const [village, city] = readTable(`indicator,area,period,value,numerator,denominator,unit
seen,Village,2024,50,1,2,%
seen,Village,2025,,,,%
seen,City,2024,10,10,100,%
seen,City,2025,20,20,100,%`).indicators
    const pooled = aggregateOf({ ...AS, unit: '%' }, [village!, city!], 100)
    expect(values(pooled.indicator)).toEqual([(11 / 102) * 100, null])
    const bare = { ...city!, points: city!.points.map(({ period, value }) => ({ period, value })) }
    expect(aggregateOf(AS, [village!, bare], 100).indicator).toBeNull()
  })

  it('pool only what has both counts, and nothing where nobody is counted', () => {
    const { period, value } = figures('take-up').points[0]!
    const half = (own: object): Indicator => ({ ...figures('take-up'), points: [{ period, value, ...own }] })
    const pooled = (...inputs: Indicator[]) => aggregateOf({ ...AS, unit: '%' }, inputs, 100)
    const whole = half({ numerator: 36, denominator: 40 })
    expect(values(pooled(whole, half({ numerator: 4, denominator: 60 })).indicator)).toEqual([40])
    expect(pooled(whole, half({ numerator: 4 })).incomplete).toMatchObject([{ because: 'missing' }])
    expect(pooled(whole, half({ denominator: 60 })).incomplete).toMatchObject([{ because: 'missing' }])
    expect(pooled(half({ numerator: 0, denominator: 0 })).indicator).toBeNull()
  })

  it('are in the order of their periods, whichever input has them, and stay under 100 for a share of any kind', () => {
    const sum = sumOf(AS, [monthly([1, 1], 3), monthly([5, 6, 7, 8])])
    expect(sum.indicator!.points.map(({ period }) => period.end)).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
    ])
    expect(sum.indicator!.breaks).toEqual([])
    expect(sumOf(AS, [])).toMatchObject({ incomplete: [] })
    const part = { ...AS, unit: '% of places' }
    expect(ratioOf(part, monthly([1, 'c', 3]), monthly([2, 2, 4]), 100).indicator!.bounds).toEqual([0, 100])
    expect(ratioOf(part, monthly([1, 5, 3]), monthly([2, 2, 4]), 100).indicator!.bounds).toEqual([0, null])
  })

  it('run on until a period is missing, and start again each year', () => {
    expect(values(runningTotalOf(AS, monthly([1, 2, 3, 4])).indicator)).toEqual([1, 3, 6, 10])
    expect(values(runningTotalOf(AS, monthly([1, 'c', 3, 4])).indicator)).toEqual([1, null, null, null])
    expect(values(yearToDateOf(AS, monthly([1, 2, 3, 4, 5])).indicator)).toEqual([1, 3, 6, 4, 9])
    expect(values(yearToDateOf(AS, monthly([1, 'c', 3, 4, 5])).indicator)).toEqual([1, null, null, 4, 9])
    expect(values(yearToDateOf(AS, monthly([1, 2, 3]), 2).indicator)).toEqual([1, 2, 5])
    const [winter] = readTable(
      'indicator,area,period,value\na,X,2023-11,1\na,X,2023-12,2\na,X,2024-01,3\na,X,2024-02,4',
    ).indicators
    expect(values(yearToDateOf(AS, { ...winter!, timing: 'during' }).indicator)).toEqual([1, 3, 6, 10])
    expect(values(yearToDateOf(AS, { ...winter!, timing: 'during' }, 1).indicator)).toEqual([1, 3, 3, 7])
  })

  it('never total snapshots or windows that overlap', () => {
    expect(runningTotalOf(AS, { ...monthly([1, 2]), timing: 'snapshot' }).none).toBe('not-a-flow')
    const [pooled] = readTable(
      'indicator,area,period,value\na,X,2010-12,5\na,X,2011-13,6\na,X,2012-14,6',
    ).indicators
    expect(yearToDateOf(AS, { ...pooled!, timing: 'during' }).none).toBe('not-a-flow')
  })

  it('add up to the same whatever the order, and never give a missing part away', () => {
    const part = fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(part, part, (a, b) => {
        const of = (own: readonly (number | null)[]): Indicator => ({
          ...monthly([1, 2, 3]),
          points: monthly([1, 2, 3]).points.map((point, index) => ({ ...point, value: own[index]! })),
        })
        const sum = sumOf(AS, [of(a), of(b)])
        expect(values(sum.indicator)).toEqual(values(sumOf(AS, [of(b), of(a)]).indicator))
        sum.indicator?.points.forEach(({ value }, index) => {
          expect(value).toBe(a[index] === null || b[index] === null ? null : a[index]! + b[index]!)
        })
      }),
    )
  })
})

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

  it('is no number where nobody is better off or the number is kept back', () => {
    const none = { ...better, points: better.points.map((point) => ({ ...point, value: 0 })) }
    const found = costs(spend, { betterOff: none })
    expect(found.perPersonBetterOff).toMatchObject({ indicator: null, complete: 0 })
    expect(found.perServiceUser.none).toBe('no-inputs')
    expect(costSentences(found, en, said)).toEqual([
      'The total cost was £75,600 in the year ending 31 March 2025.',
      said.noCost,
    ])
    expect(costs(spend, { served: monthly([1, 2]) }).perServiceUser.none).toBe('different-frequencies')
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
