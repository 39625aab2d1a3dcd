import { describe, expect, it } from 'vitest'
import type { PeriodType } from './period.js'
import { resolvePeriods } from './resolve-periods.js'

describe('resolvePeriods', () => {
  it('settles 2010-12 by neighbours that can only be pooled', () => {
    const read = resolvePeriods(['2009-11', '2010-12', '2011-13'])
    expect(read.get('2010-12')?.period).toMatchObject({
      type: 'pooled',
      start: '2010-01-01',
      end: '2012-12-31',
    })
  })

  it('settles 2010-12 by neighbours that can only be months', () => {
    const read = resolvePeriods(['2010-09', '2010-12', '2010-08'])
    expect(read.get('2010-12')?.period).toMatchObject({ type: 'month', start: '2010-12-01' })
  })

  it('leaves 2010-12 in doubt by itself, and takes the caller at his word', () => {
    expect(resolvePeriods(['2010-12']).get('2010-12')).toMatchObject({ period: null, doubt: 'ambiguous' })
    expect(resolvePeriods(['2010-12'], { kind: { type: 'month' } }).get('2010-12')?.period?.type).toBe(
      'month',
    )
    expect(resolvePeriods(['2010-12'], { kind: { type: 'pooled' } }).get('2010-12')?.period?.type).toBe(
      'pooled',
    )
  })

  it('reads 201011 as a year among years and as a month among months', () => {
    expect(resolvePeriods(['201011', '201314']).get('201011')?.period?.end).toBe('2011-03-31')
    expect(resolvePeriods(['201011', '201006']).get('201011')?.period?.end).toBe('2010-11-30')
  })

  it('takes the order of day and month from a date that can only be one', () => {
    expect(resolvePeriods(['03/04/2016', '31/03/2016']).get('03/04/2016')?.period?.end).toBe('2016-04-03')
    expect(resolvePeriods(['03/04/2016', '06/30/2016']).get('03/04/2016')?.period?.end).toBe('2016-03-04')
    expect(resolvePeriods(['03/04/2016']).get('03/04/2016')?.readings).toHaveLength(2)
    expect(resolvePeriods(['03/04/2016'], { dateOrder: 'month-day' }).get('03/04/2016')?.period?.end).toBe(
      '2016-03-04',
    )
  })

  describe('with dates that could all have either order', () => {
    const ends = (labels: readonly string[], dateOrder?: 'day-month' | 'month-day') =>
      [...resolvePeriods(labels, { dateOrder }).values()].map(({ period }) => period?.end)
    const firsts = (...months: readonly string[]) => months.map((month) => `01/${month}`)

    it('reads the first days of months, evenly apart, the day first', () => {
      expect(ends(firsts('04/2019', '05/2019', '06/2019'))).toEqual([
        '2019-04-01',
        '2019-05-01',
        '2019-06-01',
      ])
      expect(ends(firsts('04/2019', '07/2019', '10/2019', '01/2020'))).toEqual([
        '2019-04-01',
        '2019-07-01',
        '2019-10-01',
        '2020-01-01',
      ])
      expect(ends(['1/10/2019', '1/4/2020', '1.4.19', '01-10-2020'])).toEqual([
        '2019-10-01',
        '2020-04-01',
        '2019-04-01',
        '2020-10-01',
      ])
    })

    it('reads them the month first where there are more than January has days that could be months', () => {
      const halves = [2004, 2005, 2006, 2007, 2008, 2009, 2010].flatMap((year) => [
        `01/01/${year}`,
        `07/01/${year}`,
      ])
      expect(ends(halves).slice(0, 3)).toEqual(['2004-01-01', '2004-07-01', '2005-01-01'])
      // The days of school in the week of 8 January.
      const week = ['08/01/2024', '09/01/2024', '10/01/2024', '11/01/2024', '12/01/2024']
      expect(ends(week)).toEqual(week.map(() => undefined))
    })

    it.each([
      ['one', ['03/04/2016']],
      ['two', ['05/04/2019', '03/07/2019']],
      ['two firsts', firsts('04/2019', '05/2019')],
      ['two firsts, one spelt twice', [...firsts('04/2019', '05/2019'), '1/4/2019']],
      [
        'firsts of one month a year, which may as well be a day in January',
        firsts('04/2019', '04/2020', '04/2021'),
      ],
      ['firsts at random, which may be the first Fridays of years', firsts('04/2019', '03/2020', '08/2021')],
      ['firsts beside a day that is none', [...firsts('04/2019', '05/2019', '06/2019'), '05/07/2019']],
      [
        'firsts beside a day with its month in words',
        [...firsts('04/2019', '05/2019', '06/2019'), '5 July 2019'],
      ],
    ])('leaves %s in doubt', (_, labels) => {
      expect(resolvePeriods(labels).get(labels[0]!)?.doubt).toBe('ambiguous')
    })

    it('takes the word of the caller before what firsts say', () => {
      expect(ends(firsts('04/2019', '05/2019', '06/2019'), 'month-day')).toEqual([
        '2019-01-04',
        '2019-01-05',
        '2019-01-06',
      ])
    })
  })

  it.each([
    ['w/e', '2023-12-30', '2024-01-05'],
    ['Week ending', '2023-12-30', '2024-01-05'],
    ['w/c', '2024-01-05', '2024-01-11'],
    ['Week commencing', '2024-01-05', '2024-01-11'],
  ])('reads weeks “%s” a date, day and month in the order that settles bare dates', (words, start, end) => {
    const [first, ...others] = ['05/01/2024', '12/01/2024', '19/01/2024'].map((date) => `${words} ${date}`)
    const week = { period: { label: first, type: 'week', start, end } }
    expect(resolvePeriods([first!, ...others]).get(first!)).toEqual(week)
    expect(resolvePeriods([first!], { dateOrder: 'day-month' }).get(first!)).toEqual(week)
    expect(resolvePeriods([first!]).get(first!)).toMatchObject({ doubt: 'ambiguous', period: null })
  })

  it('reads a year that ends on a date in the order that settles bare dates', () => {
    expect(resolvePeriods(['Year to 05/04/2019', 'Year to 30/06/2019']).get('Year to 05/04/2019')).toEqual({
      period: { label: 'Year to 05/04/2019', type: 'year-ending', start: '2018-04-06', end: '2019-04-05' },
    })
  })

  describe('with dates, told which year is meant', () => {
    const types = (kind: PeriodType, ...labels: readonly string[]) =>
      [...resolvePeriods(labels, { kind: { type: kind } }).values()].map(
        ({ period }) => `${period?.type} ${period?.end}`,
      )

    it('takes a day that ends or begins such a year for the year', () => {
      expect(types('financial-year', '31 March 2019', '31/03/2020', '2021')).toEqual([
        'financial-year 2019-03-31',
        'financial-year 2020-03-31',
        'financial-year 2021-03-31',
      ])
      expect(types('financial-year', '01/04/2019', '01/04/2020')).toEqual([
        'financial-year 2020-03-31',
        'financial-year 2021-03-31',
      ])
      expect(types('calendar-year', '2019-01-01')).toEqual(['calendar-year 2019-12-31'])
    })

    it('leaves dates what they are where they come more often than the year', () => {
      expect(types('financial-year', '31/03/2019', '30/06/2019', '30/09/2019', '31/12/2019')).toEqual([
        'snapshot 2019-03-31',
        'snapshot 2019-06-30',
        'snapshot 2019-09-30',
        'snapshot 2019-12-31',
      ])
    })

    it('leaves a day in the midst of such a year a day, and reads the bare year beside it', () => {
      expect(types('academic-year', '31 March 2020')).toEqual(['snapshot 2020-03-31'])
      expect(types('financial-year', '15 May 2020', '2022')).toEqual([
        'snapshot 2020-05-15',
        'financial-year 2022-03-31',
      ])
    })
  })

  it('says so when it does not know which year a bare year is', () => {
    expect(resolvePeriods(['2016']).get('2016')).toMatchObject({
      doubt: 'which-year',
      period: { type: 'reporting-year' },
    })
    expect(resolvePeriods(['2015/16']).get('2015/16')).toMatchObject({
      doubt: 'which-split-year',
      period: { end: '2016-03-31' },
    })
    expect(resolvePeriods(['2016'], { kind: { type: 'snapshot' } }).get('2016')?.doubt).toBe('which-day')
    expect(
      resolvePeriods(['2016'], { kind: { type: 'snapshot', ends: '31 March' } }).get('2016')?.doubt,
    ).toBeUndefined()
  })
})
