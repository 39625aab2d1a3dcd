import { describe, expect, test } from 'vitest'
import { earlierOrigins } from './earlier-origins.js'
import { forecastNumbers } from './forecast-numbers.js'

const values = [60, 63, 62, 66, 68, 67, 70, 73]

describe('earlier origins', () => {
  test('each step is the forecast that would have been made then, beside what came', () => {
    const { steps, origins } = earlierOrigins({ values, frequency: 'annual' }, { horizon: 2 })!
    expect(origins).toBe(3)
    expect(steps.map(({ origin, ahead, actual }) => [origin, ahead, actual])).toEqual([
      [4, 1, 67],
      [4, 2, 70],
      [5, 1, 70],
      [5, 2, 73],
      [6, 1, 73],
    ])
    const then = forecastNumbers({ values: values.slice(0, 5), frequency: 'annual' }, { horizon: 2 })
    expect('points' in then && then.points[0]!.value).toBe(steps[0]!.forecast)
  })

  test('counts what each range held, and compares with the last value', () => {
    const found = earlierOrigins({ values, frequency: 'annual' }, { horizon: 1, method: 'naive' })!
    expect(found.meanGap).toBeCloseTo(found.meanGapOfLastValue, 12)
    expect(found.meanGap).toBeCloseTo((1 + 3 + 3) / 3, 12)
    for (const { held, of } of found.held) expect([held <= of, of]).toEqual([true, 3])
  })

  test('a missing actual is not judged', () => {
    const { steps } = earlierOrigins(
      { values: [...values.slice(0, 6), null, 73], frequency: 'annual' },
      { horizon: 1 },
    )!
    expect(steps.map(({ origin }) => origin)).toEqual([4])
  })

  test('a short history has none', () => {
    expect(earlierOrigins({ values: values.slice(0, 5), frequency: 'annual' })).toBeNull()
  })
})
