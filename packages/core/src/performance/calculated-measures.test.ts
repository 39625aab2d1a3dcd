import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../model/indicator.js'
import { readTable } from '../reading/read-table.js'
import { aggregateOf, ratioOf, runningTotalOf, sumOf, yearToDateOf } from './calculated-measures.js'
import { figures } from './training.fixture.js'

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
    expect(pooled.indicator!.points[0]).toMatchObject({ numerator: 11, denominator: 102 })
    expect(pooled.indicator!.points[1]).not.toHaveProperty('numerator')
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
    const year = monthly([1, 2, 3, 4, 5, 6], 4)
    expect(values(yearToDateOf(AS, year).indicator)).toEqual([1, 3, 6, 10, 15, 21])
    expect(values(yearToDateOf(AS, monthly([1, 'c', 3, 4], 4)).indicator)).toEqual([1, null, null, null])
    const [winter] = readTable(
      'indicator,area,period,value\na,X,2023-11,1\na,X,2023-12,2\na,X,2024-01,3\na,X,2024-02,4',
    ).indicators
    expect(values(yearToDateOf(AS, winter!, 11).indicator)).toEqual([1, 3, 6, 10])
    expect(values(yearToDateOf(AS, winter!, 12).indicator)).toEqual([null, 2, 5, 9])
    const twoYears = monthly([1, 2, 3, 4, 5, 6], 2)
    expect(values(yearToDateOf(AS, twoYears, 2).indicator)).toEqual([1, 3, 6, 10, 15, 21])
  })

  it('have no year to date for a year whose first periods nobody has', () => {
    const found = yearToDateOf(AS, monthly([1, 2, 3, 4, 5]))
    expect(values(found.indicator)).toEqual([null, null, null, 4, 9])
    expect(found).toMatchObject({ complete: 2, of: 5 })
    expect(values(yearToDateOf(AS, monthly([1, 2, 3, 4]), 3).indicator)).toEqual([null, null, 3, 7])
  })

  it('begin a year with the first week that begins within seven days of it', () => {
    const weeks = (from: string): Indicator =>
      readTable(
        `indicator,area,period,value\na,X,Week ending ${from} April 2024,1\na,X,Week ending ${Number(from) + 7} April 2024,2`,
      ).indicators[0]!
    expect(values(yearToDateOf(AS, weeks('12')).indicator)).toEqual([1, 3])
    expect(yearToDateOf(AS, weeks('20')).indicator).toBeNull()
  })

  it('say of what is kept back that it is, and of what follows that it is missing', () => {
    const { incomplete } = runningTotalOf(AS, monthly([1, 'c', 3]))
    expect(incomplete.map(({ because }) => because)).toEqual(['kept-back', 'missing'])
  })

  it('break where one of their inputs does', () => {
    const at = (index: number, note: string) => ({ at: monthly([1, 2, 3]).points[index]!.period, note })
    const first = { ...monthly([1, 2, 3]), breaks: [at(2, 'New form')] }
    const second = { ...monthly([1, 2, 3]), breaks: [at(1, 'New area'), at(2, 'Both')] }
    expect(sumOf(AS, [first, second]).indicator!.breaks).toEqual([at(1, 'New area'), at(2, 'New form')])
    expect(runningTotalOf(AS, first).indicator!.breaks).toEqual(first.breaks)
  })

  it('are of the area of their inputs, of the one that is said, or of none', () => {
    const other = { ...monthly([1, 2]), area: { code: 'B', name: 'Other' } }
    const namesake = { ...monthly([1, 2]), area: { code: 'B', name: 'Example' } }
    const whole = { code: 'C', name: 'Both' }
    expect(sumOf(AS, [monthly([1, 2]), monthly([3, 4])]).indicator!.area.name).toBe('Example')
    for (const elsewhere of [other, namesake])
      expect(sumOf(AS, [monthly([1, 2]), elsewhere]).indicator!.area).toEqual({ code: '', name: '' })
    expect(sumOf(AS, [monthly([1, 2]), monthly([1, 2]), other]).indicator!.area.code).toBe('')
    expect(sumOf({ ...AS, area: whole }, [monthly([1, 2]), other]).indicator!.area).toEqual(whole)
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
