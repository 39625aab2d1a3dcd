import { describe, expect, it } from 'vitest'
import { xmr } from './xmr.js'

/** Thirteen or more quiet points: mean 0 and mean moving range 2, so limits of ±5.32 and near limits of ±3.5467. */
const quiet = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1]

describe('the assurance', () => {
  const assurance = (target: number | null, polarity: 'higher' | 'lower' | 'none') =>
    xmr(quiet, { target, polarity }).assurance
  it.each([
    [6, 'higher', 'fail'],
    [-6, 'higher', 'pass'],
    [0, 'higher', 'hit-or-miss'],
    [5.32, 'higher', 'hit-or-miss'],
    [-5.32, 'higher', 'hit-or-miss'],
    [6, 'lower', 'pass'],
    [-6, 'lower', 'fail'],
    [0, 'lower', 'hit-or-miss'],
    [6, 'none', null],
    [null, 'higher', null],
    [NaN, 'higher', null],
  ] as const)('of a target of %s where %s is better: %s', (target, polarity, expected) => {
    expect(assurance(target, polarity)).toBe(expected)
  })

  it('is not given when there is no target', () => {
    expect(xmr(quiet, { polarity: 'higher' })).toMatchObject({ assurance: null, inputs: { target: null } })
  })
})
