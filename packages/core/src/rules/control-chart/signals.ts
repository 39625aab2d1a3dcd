import { isFigure } from '../../statistics/quantity.js'
import type { Values } from '../series-values.js'
import type { Limits } from './limits.js'
import type { ChartRules, Signal } from './presets.js'
import { runsOf, type Sign } from './runs.js'

/** For each signal, the sign of each point: 1 shows it on the high side, −1 on the low side, 0 or null not at all. */
export type Signals = Readonly<Record<Signal, readonly Sign[]>>

/** Every signal of one group. Earlier members of a run show it too; a missing period ends every run. */
export function signalsOf(values: Values, limits: readonly Limits[], rules: ChartRules): Signals {
  const sign = (of: (value: number, limit: Limits) => number): Sign[] =>
    values.map((value, index) => {
      const limit = limits[index]
      return isFigure(value) && limit !== undefined ? (Math.sign(of(value, limit)) as Sign) : null
    })
  const beyond = (value: number, lower: number, upper: number): number =>
    Number(value > upper) - Number(value < lower)
  const outside = sign((value, { lower, upper }) => beyond(value, lower, upper))
  const near = sign((value, { nearLower, nearUpper }) => beyond(value, nearLower, nearUpper))
  const side = sign((value, { centre }) => value - centre)
  return {
    outside,
    trend: trend(values, rules.trend),
    'two-of-three': twoOfThree(
      near.map((each, index) => (outside[index] === 0 || rules.twoOfThreeCountsOutside ? each : 0)),
      rules.twoOfThreeOneSide ? side : null,
    ),
    shift: spread(values.length, runsOf(side, rules.shift)),
  }
}

/** Runs of points that all rise or all fall. Where a rise turns straight into a fall, the turning point goes with the fall. */
function trend(values: Values, points: number): Sign[] {
  const changes = values.map((value, index): Sign => {
    const before = values[index - 1]
    return isFigure(value) && isFigure(before) ? (Math.sign(value - before) as Sign) : null
  })
  const runs = runsOf(changes, points - 1).map((run) => ({ ...run, from: run.from - 1 }))
  return spread(values.length, runs)
}

/** Points far out among any three in a row of which two are far out on one side (and, if asked, all three lie on that side). */
function twoOfThree(far: readonly Sign[], side: readonly Sign[] | null): Sign[] {
  const shown = far.map((): Sign => 0)
  for (let start = 0; start + 2 < far.length; start += 1) {
    const three = [start, start + 1, start + 2]
    for (const sign of [1, -1] as const) {
      const members = three.filter((index) => far[index] === sign)
      const oneSide = three.every((index) => (side === null ? far[index] !== null : side[index] === sign))
      if (members.length >= 2 && oneSide) members.forEach((index) => (shown[index] = sign))
    }
  }
  return shown
}

function spread(length: number, runs: readonly { from: number; to: number; sign: 1 | -1 }[]): Sign[] {
  const shown = Array.from({ length }, (): Sign => 0)
  for (const { from, to, sign } of runs) shown.fill(sign, from, to + 1)
  return shown
}
