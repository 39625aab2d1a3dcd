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
