import { describe, expect, test } from 'vitest'
import { borrowedEvidence } from './borrowed-evidence.js'
import { forecastNumbers } from './forecast-numbers.js'
import type { FittedNumbers, ForecastInput } from './forecast.types.js'
import type { CourseEvidence } from './weigh-courses.js'

const area = (...evidence: number[]): CourseEvidence[] =>
  evidence.map((one) => ({ evidence: one }) as CourseEvidence)
const constants = { borrowShare: 0.3, borrowAreas: 5 }

describe('borrowing', () => {
  test('a hundred areas count for no more than five', () => {
    const one = area(0, -2)
    const five = borrowedEvidence(
      Array.from({ length: 5 }, () => one),
      2,
      constants,
    )!
    const hundred = borrowedEvidence(
      Array.from({ length: 100 }, () => one),
      2,
      constants,
    )!
    expect(five.evidence).toEqual([0, -3])
    expect(hundred.evidence[1]).toBeCloseTo(-3, 12)
    expect(hundred.areas).toBe(100)
  })

  test('an area that weighed other courses is left out', () => {
    expect(borrowedEvidence([area(0, -1, -2)], 2, constants)).toEqual({ evidence: [0, 0], areas: 0 })
    expect(borrowedEvidence([area(0, -1, -2), area(0, -2)], 2, constants)).toEqual({
      evidence: [0, -0.6],
      areas: 1,
    })
  })

  const input = (values: number[]): ForecastInput => ({ values, frequency: 'annual', bounds: [0, null] })
  const doubtful = input([50, 54, 51, 57, 55, 60])
  const others = [1, 2, 3, 4, 5].map((k) =>
    input([40, 44, 48, 53, 57, 61].map((value, at) => value + k * 2 + ((k * at) % 3) * 0.4)),
  )

  test('others that climb steadily make a doubtful climb more likely, and the record says how many were asked', () => {
    const alone = forecastNumbers(doubtful) as FittedNumbers
    const helped = forecastNumbers(doubtful, { borrowFrom: others }) as FittedNumbers
    expect(helped.points[4]!.value).toBeGreaterThan(alone.points[4]!.value)
    expect(alone.why).toMatchObject({ borrowed: 0 })
    expect(helped.why).toMatchObject({ borrowed: 5 })
  })

  test('levels are not borrowed', () => {
    const far = others.map(({ values, ...rest }) => ({
      ...rest,
      values: values.map((value) => value! * 1000),
    }))
    const near = forecastNumbers(doubtful, { borrowFrom: others }) as FittedNumbers
    const scaled = forecastNumbers(doubtful, { borrowFrom: far }) as FittedNumbers
    near.points.forEach(({ value }, step) => expect(scaled.points[step]!.value).toBeCloseTo(value, 6))
  })

  test('nothing to borrow from changes nothing', () => {
    expect(forecastNumbers(doubtful, { borrowFrom: [] })).toEqual(forecastNumbers(doubtful))
    expect(forecastNumbers(doubtful, { borrowFrom: [input([1, 2])] })).toEqual(forecastNumbers(doubtful))
  })
})
