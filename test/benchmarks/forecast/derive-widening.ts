import { toScale } from '../../../packages/core/src/forecast/scale.js'
import { studentTail } from './student-tail.js'
import { halfOf, readBenchmark, type BenchmarkSeries } from './benchmark-series.js'
import { fitOurs } from './ours.js'
import { setOf } from './score-method.js'
import { reportedOnly } from './targets.js'

/** How many of its own typical errors each actual was away, and the tails it is judged by. */
interface Departure {
  readonly size: number
  readonly degrees: number | null
}

function departures(series: readonly BenchmarkSeries[]): Departure[] {
  return series.flatMap((one) => {
    const { joint } = fitOurs(one)
    return one.test.map((actual, step) => ({
      size:
        Math.abs(toScale(joint.scale, actual) - joint.centre[step]!) /
        Math.sqrt(joint.covariance[step]![step]!),
      degrees: joint.degreesOfFreedom,
    }))
  })
}

const held = (all: readonly Departure[], level: number, factor: number): number =>
  all.filter(({ size, degrees }) => studentTail(size / factor, degrees) > (1 - level) / 2).length / all.length

/** The factor with which both ranges hold what they say, in least squares, each miss in units of its own width. */
function bestFactor(all: readonly Departure[]): number {
  const cost = (factor: number): number =>
    ((held(all, 0.8, factor) - 0.8) / 0.2) ** 2 + ((held(all, 0.95, factor) - 0.95) / 0.05) ** 2
  let best = 1
  for (let factor = 0.7; factor < 1.4; factor += 0.01) if (cost(factor) < cost(best)) best = factor
  return best
}

/**
 * By what today's widening would have to be multiplied: found on one half of the groups and judged on the other, both ways round.
 * The constants in `widening.ts` are right when the two factors lie on either side of 1, or within the spread between them.
 */
export function deriveWidening(folder: string): void {
  const { series } = readBenchmark(folder)
  for (const [name, periods] of [
    ['annual', 1],
    ['quarterly', 4],
    ['monthly', 12],
  ] as const) {
    const used = series.filter(
      (one) => one.m === periods && one.freq !== 'other' && !reportedOnly.includes(setOf(one)),
    )
    const halves = (['fit', 'check'] as const).map((half) =>
      departures(used.filter(({ group }) => halfOf(group) === half)),
    )
    for (const [found, judged] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const factor = bestFactor(halves[found]!)
      const say = (by: number): string =>
        `80% holds ${(100 * held(halves[judged]!, 0.8, by)).toFixed(1)}, 95% holds ${(100 * held(halves[judged]!, 0.95, by)).toFixed(1)}`
      console.log(
        `${name}: found on half ${found + 1}, multiply by ${factor.toFixed(2)}; judged on half ${judged + 1}: ${say(factor)} (as it is: ${say(1)})`,
      )
    }
  }
}
