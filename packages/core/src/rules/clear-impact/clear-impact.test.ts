import { describe, expect, it } from 'vitest'
import { clearImpact } from './clear-impact.js'

describe('the current trend', () => {
  it.each([
    ['one rise', [1, 2], 'up', 1],
    ['a fall after rises', [1, 2, 3, 2], 'down', 1],
    ['three falls', [9, 8, 7, 6], 'down', 3],
    ['a run that began after a turn', [5, 4, 5, 6, 7], 'up', 3],
    ['a tie ends a run and is flat', [1, 2, 3, 3], 'flat', 1],
    ['a tie two periods long', [1, 3, 3, 3], 'flat', 2],
    ['a rise after a tie starts anew', [1, 2, 2, 3], 'up', 1],
    ['a missing period ends a run', [1, 2, null, 3, 4], 'up', 1],
    ['what is missing at the end is not the latest actual', [1, 2, 3, null, null], 'up', 2],
  ] as const)('%s', (_, values, result, periods) => {
    expect(clearImpact(values)).toMatchObject({ rule: 'clear-impact', result, periods, judgement: null })
  })

  it('is judged in the declared direction', () => {
    expect(clearImpact([60, 62, 64], { polarity: 'lower' })).toMatchObject({
      result: 'up',
      judgement: 'worse',
    })
    expect(clearImpact([60, 62, 64], { polarity: 'higher' })).toMatchObject({
      result: 'up',
      judgement: 'better',
    })
    expect(clearImpact([64, 64], { polarity: 'higher' })).toMatchObject({ result: 'flat', judgement: null })
  })

  it('gives its figures as the reason', () => {
    const reason = { code: 'last-change', prior: 62, current: 65, difference: 3, periods: 2 }
    expect(clearImpact([60, 62, 65]).reason).toEqual(reason)
  })

  it('cannot be calculated without an actual, or straight after a gap', () => {
    const nothing = { result: 'cannot-be-calculated', judgement: null, periods: null }
    expect(clearImpact([])).toMatchObject({
      ...nothing,
      reason: { code: 'no-actuals' },
      latest: null,
      current: null,
    })
    expect(clearImpact([null, NaN])).toMatchObject({ ...nothing, inputs: { values: [null, null] } })
    const gap = clearImpact([1, 2, null, 3])
    expect(gap).toMatchObject({
      ...nothing,
      reason: { code: 'no-prior-period' },
      latest: 3,
      current: 3,
      prior: null,
    })
    expect(clearImpact([3], { polarity: 'lower' })).toMatchObject({
      ...nothing,
      reason: { code: 'no-prior-period' },
    })
  })
})

describe('the other columns', () => {
  it('are those of the scorecard', () => {
    const result = clearImpact([50, null, 55, 60], {
      polarity: 'higher',
      targets: [null, null, null, 75, null, 80],
      forecasts: [50, 52, 54, 56, 58],
    })
    expect(result).toMatchObject({
      latest: 3,
      current: 60,
      prior: 55,
      target: 75,
      nextTarget: 80,
      nextForecast: 58,
    })
    expect(result.varianceFromTarget).toBe(-0.2)
    expect(result.percentOfTarget).toBe(0.8)
    expect(result.percentChange).toBe(0.2)
    expect(result.emptyColumns).toEqual([])
    expect(result.inputs).toEqual({
      values: [50, null, 55, 60],
      targets: [null, null, null, 75, null, 80],
      forecasts: [50, 52, 54, 56, 58],
      polarity: 'higher',
    })
  })

  it('say why they are empty', () => {
    const result = clearImpact([0, 5])
    expect(result).toMatchObject({ percentChange: null, varianceFromTarget: null, percentOfTarget: null })
    expect(result).toMatchObject({
      target: null,
      nextTarget: null,
      nextForecast: null,
      inputs: { polarity: 'none' },
    })
    expect(result.emptyColumns).toEqual([
      { column: 'varianceFromTarget', reason: { code: 'no-target' } },
      { column: 'percentOfTarget', reason: { code: 'no-target' } },
      { column: 'percentChange', reason: { code: 'first-is-zero' } },
    ])
    expect(clearImpact([4, 5], { targets: [null, 0] }).emptyColumns).toEqual([
      { column: 'varianceFromTarget', reason: { code: 'target-is-zero' } },
      { column: 'percentOfTarget', reason: { code: 'target-is-zero' } },
    ])
    expect(clearImpact([]).emptyColumns).toHaveLength(3)
    expect(clearImpact([]).emptyColumns[2]).toEqual({ column: 'percentChange', reason: { code: 'no-first' } })
  })

  it('start from the first figure there is, and may be 0 where the change is nought', () => {
    expect(clearImpact([null, 40, 30]).percentChange).toBe(-0.25)
    expect(clearImpact([null, 40]).percentChange).toBe(0)
    expect(clearImpact([4, 0], { targets: [null, 5] })).toMatchObject({
      percentOfTarget: 0,
      varianceFromTarget: -1,
    })
  })
})
