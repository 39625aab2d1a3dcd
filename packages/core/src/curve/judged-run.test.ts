import { describe, expect, it } from 'vitest'
import { forecast } from '../forecast/forecast.js'
import type { Indicator } from '../model/indicator.js'
import { readTable } from '../reading/read-table.js'
import { addMonths, isoDate, parseIsoDate } from '../period/calendar.js'
import type { Period } from '../period/period.js'
import { judgedRun, runErrors } from './judged-run.js'
import { snapshots } from './published.fixture.js'

/** Years to the end of every quarter: each shares nine months with the one before it. */
function rolling(values: readonly number[]): Indicator {
  const points = values.map((value, index) => {
    const end = addMonths({ year: 2015, month: 3, day: 31 }, 3 * index)
    const start = addMonths({ year: 2014, month: 4, day: 1 }, 3 * index)
    const period: Period = {
      label: `Year ending ${isoDate(end)}`,
      type: 'year-ending',
      start: isoDate(start),
      end: isoDate(end),
    }
    return { period, value }
  })
  return { ...snapshots('rolling', { 2015: 1 }), frequency: 'quarterly', timing: 'rolling', points }
}

describe('the run a verdict rests on', () => {
  it('leaves out rolling figures that share data with the history, and keeps every fourth of the rest', () => {
    const indicator = rolling(Array.from({ length: 20 }, (_, index) => 100 + index))
    const made = forecast(indicator, { until: indicator.points[9]!.period.label, horizon: 10 })
    const { points, overlapping } = judgedRun(indicator, made)
    expect(points.map(({ point }) => point.period.end)).toEqual(['2018-12-31', '2019-12-31'])
    expect(overlapping).toBe(8)
    const ends = points.map(({ point }) => parseIsoDate(point.period.start))
    expect(ends).not.toContain(null)
  })

  it('leaves out a figure the publisher has kept back', () => {
    const indicator = snapshots('plans', { 2013: 10, 2014: 12, 2015: 11, 2016: 12, 2017: null, 2018: 9 })
    expect(
      judgedRun(indicator, forecast(indicator, { until: '2015' })).points.map((point) => point.actual),
    ).toEqual([12, 9])
  })

  it('allows no figure to be known better than it is printed', () => {
    const indicator = snapshots('plans', { 2013: 10, 2014: 10, 2015: 10, 2016: 10, 2017: 11 })
    const made = forecast(indicator, { until: '2016' })
    const joint = made.joint!
    const certain = { ...joint, covariance: joint.covariance.map((row) => row.map(() => 0)) }
    const { covariance } = runErrors(judgedRun(indicator, made).points, certain, indicator, '2016-03-31')
    // An exact line keeps its figures' own scale, so the floor is the textbook one.
    expect(joint.scale.kind).toBe('identity')
    expect(covariance[0]![0]).toBeCloseTo(1 / 12, 9)
  })
})

describe('the noise of a run with counts', () => {
  const shares = (denominators: readonly number[]): Indicator => {
    const percents = [50, 52, 51, 53, 52, 54]
    const rows = percents.map((percent, index) => {
      const denominator = denominators[index]!
      return [
        'homes',
        'A1',
        String(2013 + index),
        'financial year',
        String(percent),
        String((percent * denominator) / 100),
        String(denominator),
      ]
    })
    const table = [
      ['indicator', 'area_code', 'period', 'period_type', 'value', 'numerator', 'denominator'],
      ...rows,
    ]
    return readTable(table, { about: [{ id: 'homes', unit: '%' }] }).indicators[0]!
  }
  const errorsOf = (indicator: Indicator, covariance: readonly (readonly number[])[]): number[][] => {
    const made = forecast(indicator, { until: '2016', horizon: 2 })
    const joint = { ...made.joint!, covariance }
    return runErrors(judgedRun(indicator, made).points, joint, indicator, made.until!.end).covariance
  }
  // On the angle a share of n has a sampling variance of 1/4n, whatever the share.
  const flat = [
    [0.01, 0.005],
    [0.005, 0.02],
  ]
  const none = [
    [0, 0],
    [0, 0],
  ]

  it('is what the forecast says where the denominators stay as they were', () => {
    expect(errorsOf(shares([400, 400, 400, 400, 400, 400]), flat)).toEqual(flat)
  })

  it('is never below what chance in so many people makes it', () => {
    const [[first], [, second]] = errorsOf(shares([400, 400, 400, 400, 400, 200]), none) as [
      [number],
      [number, number],
    ]
    expect(first).toBeCloseTo(1 / 1600, 9)
    expect(second).toBeCloseTo(1 / 800, 9)
  })

  it('grows by the difference where a denominator is smaller than the history’s, and not where it is larger', () => {
    const [[first, shared], [, second]] = errorsOf(shares([400, 400, 400, 400, 100, 1600]), flat) as [
      [number, number],
      [number, number],
    ]
    expect(first).toBeCloseTo(0.01 + 1 / 400 - 1 / 1600, 9)
    expect(shared).toBe(0.005)
    expect(second).toBe(0.02)
  })

  it('takes the history’s average for what is usual, and none of what came since', () => {
    const [[first]] = errorsOf(shares([200, 200, 400, 400, 100, 10]), flat) as [[number]]
    const usual = (1 / 800 + 1 / 800 + 1 / 1600 + 1 / 1600) / 4
    expect(first).toBeCloseTo(0.01 + 1 / 400 - usual, 9)
  })
})
