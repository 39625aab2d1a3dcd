import { describe, expect, it } from 'vitest'
import { forecast } from '../forecast/forecast-published.js'
import type { Indicator } from '../model/indicator.js'
import { readTable } from '../reading/read-table.js'
import { curve } from './curve.js'

/** Quarterly figures since April, five years of them, by the quarter of the year. */
function toDate(unit: string, figure: (quarter: number, year: number) => number): Indicator {
  const rows = [2019, 2020, 2021, 2022, 2023].flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => [
      'calls',
      'A1',
      `${year}/${year - 1999} Q1 to Q${quarter}`,
      unit,
      String(figure(quarter, year)),
    ]),
  )
  return readTable([['indicator', 'area_code', 'period', 'unit', 'value'], ...rows]).indicators[0]!
}

const until = '2022/23 Q1 to Q4'
const calls = toDate('calls', (quarter, year) => quarter * 50 + (year % 3) + (quarter % 2))

describe('figures that add up over a year', () => {
  it('are forecast by their quarters, whoever asks and whether the forecast is kept or not', () => {
    const kept = forecast(calls, { until, horizon: 4 })
    expect(kept.history.slice(0, 3).map(({ value }) => value)).toEqual([51, 49, 51])
    const made = curve(calls, { polarity: 'lower', baselineUntil: until })
    expect(made.forecast.points).toEqual(kept.points)
    const judged = curve(calls, { polarity: 'lower', forecast: kept }).verdict
    expect(judged).toEqual(made.verdict)
    expect(judged.evidence!.grade).toBe('none')
  })

  it('stay as they were published where they are shares, which have no parts to take away', () => {
    const share = toDate('%', (quarter, year) => 80 + quarter + (year % 3))
    const { indicator, verdict } = curve(share, { polarity: 'higher', baselineUntil: until })
    expect(indicator).toBe(share)
    expect(verdict.gap!.actual).toBe(85)
    // The quarters of one year share their figures with the last of them.
    expect(verdict.inputs.periods).toHaveLength(1)
  })
})
