import { curve, readTable } from '@oba/core'
import type { Curve, Note } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { annotations } from './annotations.js'

function curveAt(periods: readonly string[], values = periods.map((_, index) => `${50 + index}`)): Curve {
  const { indicators } = readTable([
    ['indicator', 'area_code', 'period', 'value'],
    ...periods.map((period, index) => ['Plans', 'A1', period, values[index]!]),
  ])
  return curve(indicators[0]!, { horizon: 3 })
}

const DAYS = curveAt([2013, 2014, 2015, 2016, 2017].map((year) => `31 March ${year}`))
const MONTHS = curveAt(['January', 'February', 'March', 'April', 'May'].map((month) => `${month} 2020`))

const note = (period: string | undefined, text = 'x', section?: string): Note => ({
  indicator: '',
  text,
  ...(period === undefined ? {} : { period }),
  ...(section === undefined ? {} : { section }),
})
const kinds = (shown: Curve, ...periods: string[]) =>
  annotations(
    shown,
    periods.map((period) => note(period)),
  ).map(({ kind, from, to }) => [kind, from, to])

describe('notes in the picture', () => {
  it('stand at a period by its meaning, among figures and forecasts', () => {
    expect(kinds(DAYS, '2015', '31 March 2018')).toEqual([
      ['point', '2015-03-31', '2015-03-31'],
      ['point', '2018-03-31', '2018-03-31'],
    ])
  })

  it('stand over a stretch of periods, named as one or by its ends', () => {
    expect(kinds(MONTHS, '2020 Q1', 'February 2020 to April 2020', 'February 2020 – March 2020')).toEqual([
      ['range', '2020-01-31', '2020-03-31'],
      ['range', '2020-02-29', '2020-04-30'],
      ['range', '2020-02-29', '2020-03-31'],
    ])
  })

  it('are a line at a day no figure is for, at a figure kept back, and where their author says so', () => {
    expect(kinds(DAYS, 'June 2014')).toEqual([['line', '2014-06-30', '2014-06-30']])
    const kept = curveAt(['31 March 2013', '31 March 2014', '31 March 2015'], ['5', 'c', '6'])
    expect(kinds(kept, '31 March 2014')).toEqual([['line', '2014-03-31', '2014-03-31']])
    expect(annotations(DAYS, [note('2015', 'x', 'line')])[0]!.kind).toBe('line')
  })

  it('are cut at the ends of what is drawn', () => {
    expect(kinds(DAYS, '2010 to 2014', '2016 to 2040')).toEqual([
      ['range', '2013-03-31', '2014-03-31'],
      ['range', '2016-03-31', '2020-03-31'],
    ])
  })

  it('have no place without a period, with none that can be read, or far from what is drawn', () => {
    expect(
      annotations(
        DAYS,
        [undefined, 'when it snowed', '2002', '2000 to 2003', '2016 to 2014'].map((period) => note(period)),
      ),
    ).toEqual([])
  })

  it('are numbered in order of time, and in the order given where they share a day', () => {
    const placed = annotations(DAYS, [
      note('2016', 'third'),
      note('2014', 'first'),
      note(undefined, 'whole curve'),
      note('2014', 'second'),
    ])
    expect(placed.map(({ number, note: { text } }) => `${number} ${text}`)).toEqual([
      '1 first',
      '2 second',
      '3 third',
    ])
  })
})
