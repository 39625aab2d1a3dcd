import { describe, expect, it } from 'vitest'
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
