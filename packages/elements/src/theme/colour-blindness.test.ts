import { describe, expect, it } from 'vitest'
import { SIGHTS, colourDifference, labOf } from './colour-difference.fixture.js'
import { coloursOf } from './scheme.js'

/** What is drawn in one picture, in pairs that nothing else may have to tell apart. */
const DRAWN = ['actual', 'forecast', 'better', 'worse', 'target'] as const

describe('the difference of two colours', () => {
  // Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula: implementation notes, supplementary test data, and
  // mathematical observations", Color Research and Application 30 (2005), table 1.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('from %j to %j is as published, %d', (a, b, published) => {
    expect(colourDifference(a, b)).toBeCloseTo(published, 4)
  })
})

describe.each(['light', 'dark'] as const)('to every kind of sight, the %s colours', (scheme) => {
  const colours = coloursOf(scheme)
  const apart = (
    a: (typeof DRAWN)[number],
    b: (typeof DRAWN)[number],
    sight: (typeof SIGHTS)[number],
  ): number => colourDifference(labOf(colours[a], sight), labOf(colours[b], sight))

  it.each(SIGHTS)('of better and worse are far apart: %s', (sight) => {
    expect(apart('better', 'worse', sight)).toBeGreaterThanOrEqual(45)
  })

  const pairs = DRAWN.flatMap((a, at) => DRAWN.slice(at + 1).map((b) => [a, b] as const))
  it.each(pairs)('of %s and %s are told apart', (a, b) => {
    for (const sight of SIGHTS) expect([sight, apart(a, b, sight) >= 9]).toEqual([sight, true])
  })
})
