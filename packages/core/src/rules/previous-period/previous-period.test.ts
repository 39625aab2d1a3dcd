import { describe, expect, it } from 'vitest'
import { CallError } from '../../call-error.js'
import { directionOfTravel } from './direction-of-travel.js'
import { previousPeriod } from './previous-period.js'

describe('the previous-period arrow', () => {
  it.each([
    [[3, 5], 'up', 'better', 2],
    [[5, 3], 'down', 'worse', -2],
    [[5, 5], 'flat', null, 0],
    [[1, 9, 4, null], 'down', 'worse', -5],
  ] as const)('%o', (values, result, judgement, difference) => {
    expect(previousPeriod(values, { polarity: 'higher' })).toMatchObject({
      rule: 'previous-period',
      result,
      judgement,
      difference,
      descriptive: true,
    })
  })

  it('says what it compared', () => {
    expect(previousPeriod([9, 3, 5])).toEqual({
      rule: 'previous-period',
      result: 'up',
      judgement: null,
      reason: { code: 'last-change', previous: 3, latest: 5, difference: 2 },
      inputs: { values: [9, 3, 5], polarity: 'none' },
      descriptive: true,
      previous: 3,
      latest: 5,
      difference: 2,
    })
  })

  it('cannot be calculated over a gap or from nothing', () => {
    const nothing = { result: 'cannot-be-calculated', judgement: null, difference: null }
    expect(previousPeriod([1, null, 3])).toMatchObject({
      ...nothing,
      latest: 3,
      reason: { code: 'no-prior-period' },
    })
    expect(previousPeriod([])).toMatchObject({ ...nothing, latest: null, reason: { code: 'no-actuals' } })
  })
})

describe('the direction of travel', () => {
  it('compares the latest figure with the one some periods before, whatever lies between', () => {
    expect(directionOfTravel([10, 99, null, 8], { periods: 3, polarity: 'lower' })).toEqual({
      rule: 'direction-of-travel',
      result: 'down',
      judgement: 'better',
      reason: { code: 'change-since', earlier: 10, latest: 8, difference: -2, periods: 3 },
      inputs: { values: [10, 99, null, 8], polarity: 'lower', periods: 3 },
      descriptive: true,
      latest: 8,
      earlier: 10,
      difference: -2,
    })
  })

  it('is short-term when not told how far to look', () => {
    expect(directionOfTravel([1, 7, 7])).toMatchObject({
      result: 'flat',
      inputs: { periods: 1, polarity: 'none' },
    })
  })

  it('cannot be calculated without both figures', () => {
    const nothing = { result: 'cannot-be-calculated', judgement: null, difference: null }
    const short = directionOfTravel([1, 2], { periods: 2 })
    expect(short).toMatchObject({
      ...nothing,
      earlier: null,
      reason: { code: 'no-earlier-period', periods: 2 },
    })
    expect(directionOfTravel([null])).toMatchObject({ ...nothing, reason: { code: 'no-actuals' } })
  })

  it.each([0, -1, 1.5, NaN])('%d periods is a mistake in the call', (periods) => {
    const sentence = `A direction of travel looks back a whole number of periods, not ${periods}.`
    expect(() => directionOfTravel([1, 2], { periods })).toThrow(new CallError(sentence))
  })
})
