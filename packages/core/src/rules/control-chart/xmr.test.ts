import { describe, expect, it } from 'vitest'
import { CallError } from '../../call-error.js'
import { xmr } from './xmr.js'

/** Thirteen or more quiet points: mean 0 and mean moving range 2, so limits of ±5.32 and near limits of ±3.5467. */
const quiet = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1]

describe('how many points it takes', () => {
  it('judges from thirteen, and from fewer when told to', () => {
    expect(xmr(quiet.slice(0, 13)).result).toBe('common-cause')
    expect(xmr(quiet.slice(0, 12)).result).toBe('not-enough-data')
    expect(xmr(quiet.slice(0, 12), { minimumPoints: 12 }).result).toBe('common-cause')
    expect(xmr([...quiet.slice(0, 12), null]).reason).toMatchObject({ points: 12, needed: 13 })
  })

  it('judges the latest actual, whatever is missing after it', () => {
    expect(xmr([...quiet, 9, null]).result).toBe('high')
    expect(xmr([...quiet, 9, null]).points.at(-1)).toEqual({
      value: null,
      group: 0,
      variation: null,
      signal: null,
      signals: [],
    })
  })
})

describe('the conventions', () => {
  it('are part of the inputs', () => {
    expect(xmr([1, NaN, 3], { target: 2, shift: 9, polarity: 'lower' }).inputs).toEqual({
      values: [1, null, 3],
      polarity: 'lower',
      preset: 'nhsrplotthedots',
      target: 2,
      rules: {
        limitFactor: 2.66,
        screening: true,
        shift: 9,
        trend: 7,
        twoOfThreeCountsOutside: false,
        twoOfThreeOneSide: true,
        precedence: ['outside', 'trend', 'two-of-three', 'shift'],
        improvementFirst: false,
        minimumPoints: 13,
      },
    })
    expect(xmr([1, 2]).inputs).toMatchObject({ polarity: 'none', target: null })
  })

  it('that do not exist or make no sense are a mistake in the call', () => {
    expect(() => xmr([], { preset: 'western-electric' as never })).toThrow(
      new CallError(
        'There is no preset "western-electric". There are nhsrplotthedots, nhs-england, powerbi-spc.',
      ),
    )
    for (const name of ['shift', 'trend', 'minimumPoints'] as const) {
      for (const size of [1, 2.5]) {
        expect(() => xmr([], { [name]: size })).toThrow(
          new CallError(`"${name}" must be a whole number of at least 2, not ${size}.`),
        )
      }
      expect(() => xmr([], { [name]: 2 })).not.toThrow()
    }
    for (const limitFactor of [0, -1, NaN, Infinity]) {
      expect(() => xmr([], { limitFactor })).toThrow(
        new CallError(`"limitFactor" must be above 0, not ${limitFactor}.`),
      )
    }
  })
})
