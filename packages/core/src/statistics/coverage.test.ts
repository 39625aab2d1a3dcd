import { describe, expect, it } from 'vitest'
import {
  byarInterval,
  dobsonInterval,
  exactPoissonInterval,
  type Interval,
  meanInterval,
  newcombeInterval,
  normalQuantile,
  wilsonInterval,
} from './index.js'

/** Repeatable draws between 0 and 1 (mulberry32), for tests only. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296
  }
}

const repeats = 3000

/** How often the interval of a fresh sample holds the truth. */
function coverage(truth: number, sample: (draw: () => number) => Interval): number {
  const draw = draws(20260101)
  let held = 0
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const { lower, upper } = sample(draw)
    if ((lower ?? -Infinity) <= truth && truth <= (upper ?? Infinity)) held += 1
  }
  return held / repeats
}

/** Four standard errors of a simulated coverage. */
const simulationError = (level: number): number => 4 * Math.sqrt((level * (1 - level)) / repeats)

const binomial = (draw: () => number, size: number, chance: number): number =>
  Array.from({ length: size }, draw).filter((each) => each < chance).length

function poisson(draw: () => number, mean: number): number {
  let events = 0
  for (let product = draw(); product > Math.exp(-mean); product *= draw()) events += 1
  return events
}

describe.each([0.95, 0.998])('at %d, over samples of a known truth', (level) => {
  const error = simulationError(level)

  it('the t interval of a mean covers as often as it says', () => {
    const sample = (draw: () => number): Interval =>
      meanInterval(
        Array.from({ length: 6 }, () => 10 + 3 * normalQuantile(draw())),
        { level },
      )
    expect(Math.abs(coverage(10, sample) - level)).toBeLessThanOrEqual(error)
  })

  it('the exact Poisson interval covers at least as often as it says', () => {
    const intervals = Array.from({ length: 60 }, (_, count) => exactPoissonInterval(count, { level }))
    const sample = (draw: () => number): Interval => intervals[poisson(draw, 6)] as Interval
    expect(coverage(6, sample)).toBeGreaterThanOrEqual(level - error)
  })

  // The three below are approximations, known to be within about one point of their level at such sizes.
  it("Wilson's interval covers about as often as it says", () => {
    const sample = (draw: () => number): Interval => wilsonInterval(binomial(draw, 80, 0.3), 80, { level })
    expect(Math.abs(coverage(0.3, sample) - level)).toBeLessThanOrEqual(error + 0.01)
  })

  it("Byar's interval covers about as often as it says", () => {
    const sample = (draw: () => number): Interval => byarInterval(poisson(draw, 25), { level })
    expect(Math.abs(coverage(25, sample) - level)).toBeLessThanOrEqual(error + 0.01)
  })

  it("Newcombe's interval covers about as often as it says", () => {
    const sample = (draw: () => number): Interval =>
      newcombeInterval(
        { count: binomial(draw, 60, 0.3), denominator: 60 },
        { count: binomial(draw, 80, 0.45), denominator: 80 },
        { level },
      )
    expect(Math.abs(coverage(0.15, sample) - level)).toBeLessThanOrEqual(error + 0.01)
  })

  it("Dobson's interval covers about as often as it says", () => {
    const sample = (draw: () => number): Interval =>
      dobsonInterval(
        [
          { count: poisson(draw, 15), population: 1000, standardPopulation: 600 },
          { count: poisson(draw, 30), population: 1000, standardPopulation: 400 },
        ],
        { level },
      )
    expect(Math.abs(coverage(0.021, sample) - level)).toBeLessThanOrEqual(error + 0.01)
  })
})
