import { describe, expect, it } from 'vitest'
import type { Curve } from '../curve/curve.js'
import { curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import { improvingBeyondChance } from './false-discovery.js'

const plans = curve(snapshots('plans', DORSET_PLANS), { polarity: 'lower', baselineUntil: '2016' })
const withChance = (chance: number): Curve => ({
  ...plans,
  verdict: {
    ...plans.verdict,
    evidence:
      chance <= 0.5
        ? { grade: 'none', direction: 'better', chance }
        : { grade: 'none', direction: 'worse', chance: 1 - chance },
  },
})

describe('improving beyond chance', () => {
  it('is Benjamini and Hochberg’s own worked example', () => {
    // Benjamini and Hochberg (1995), section 4: fifteen chances of which the first four are named at 0.05.
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ]
    const named = improvingBeyondChance(published.map(withChance), 0.05)
    expect(named.map(({ verdict }) => verdict.evidence!.chance)).toEqual([0.0001, 0.0004, 0.0019, 0.0095])
  })

  it('keeps the order given, and asks as much in any order', () => {
    const named = (chances: readonly number[]): number[] =>
      improvingBeyondChance(chances.map(withChance), 0.1).map(({ verdict }) => verdict.evidence!.chance)
    expect(named([0.06, 0.4, 0.001, 0.04])).toEqual([0.06, 0.001, 0.04])
    expect(named([0.04, 0.001, 0.4, 0.06])).toEqual([0.04, 0.001, 0.06])
  })

  it('names a chance exactly at its cut, also where it is the only one', () => {
    expect(improvingBeyondChance([withChance(0.1)], 0.1)).toHaveLength(1)
    expect(improvingBeyondChance([withChance(0.05), withChance(0.9)], 0.1)).toHaveLength(1)
    expect(improvingBeyondChance([withChance(0.051), withChance(0.9)], 0.1)).toEqual([])
  })

  it('never names a curve that did worse', () => {
    expect(improvingBeyondChance([withChance(0.999)], 0.1)).toEqual([])
    expect(
      improvingBeyondChance([withChance(0.001), withChance(0.999), withChance(0.999)], 0.5),
    ).toHaveLength(1)
  })

  it('names none when none is out of the ordinary, and none that was not judged', () => {
    expect(improvingBeyondChance([withChance(0.2), withChance(0.5)], 0.1)).toEqual([])
    expect(improvingBeyondChance([{ ...plans, verdict: { ...plans.verdict, evidence: null } }], 0.1)).toEqual(
      [],
    )
    expect(improvingBeyondChance([], 0.1)).toEqual([])
  })
})
