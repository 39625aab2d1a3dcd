import {
  defaultConstants,
  type DefaultConstants,
} from '../../../packages/core/src/forecast/default-constants.js'
import { defaultForecast } from '../../../packages/core/src/forecast/default-forecast.js'
import { pointsFromJoint } from '../../../packages/core/src/forecast/points-from-joint.js'
import { readHistory } from '../../../packages/core/src/forecast/read-history.js'
import { scaleFor } from '../../../packages/core/src/forecast/scale.js'
import { isStraight } from '../../../packages/core/src/forecast/straight-history.js'
import { halfOf, readBenchmark, type BenchmarkSeries } from './benchmark-series.js'
import type { Said } from './measures.js'
import { setOf, setsOf, summaryOf } from './score-method.js'
import { atMost } from './targets.js'

/** What the default method would say with other constants. */
function sayWith(constants: DefaultConstants): (series: BenchmarkSeries) => Said {
  return (series) => {
    const history = readHistory({
      values: series.train,
      frequency: { perYear: series.m },
      bounds: [series.lo, series.hi],
    })
    if ('none' in history) throw new Error(series.id)
    const { values, points, perYear, bounds } = history
    const fitted = {
      values,
      points,
      perYear,
      scale: scaleFor(...bounds),
      straight: isStraight(values),
      sampling: [],
    }
    const { joint } = defaultForecast(fitted, series.test.length, [], constants)
    const said = pointsFromJoint(joint, [0.95], bounds)
    return {
      mean: said.map(({ value }) => value),
      at95: {
        lower: said.map(({ ranges }) => ranges[0]!.lower),
        upper: said.map(({ ranges }) => ranges[0]!.upper),
      },
    }
  }
}

/** Neighbours of a constant: a fifth less and a fifth more. Weights of a list are moved one at a time. */
function neighbours(name: keyof DefaultConstants): { label: string; constants: DefaultConstants }[] {
  const value = defaultConstants[name]
  return [0.8, 1.25].flatMap((times) => {
    const limit = (one: number): number =>
      ['fading', 'departureKept', 'lasting', 'recentKept'].includes(name)
        ? Math.min(0.98, one * times)
        : one * times
    if (typeof value === 'number')
      return [
        {
          label: `${name} ${limit(value).toPrecision(3)}`,
          constants: { ...defaultConstants, [name]: limit(value) },
        },
      ]
    return value.flatMap((one, at) => {
      const list = value.map((other, place) => (place === at ? limit(other) : other))
      return one === list[at]
        ? []
        : [
            {
              label: `${name} ${list.map((other) => other.toPrecision(2)).join(', ')}`,
              constants: { ...defaultConstants, [name]: list },
            },
          ]
    })
  })
}

/**
 * Moves each constant of the default in turn and prints what that does to accuracy and sharpness (OWA and MSIS over all sets that
 * have a target, in per cent; below 0 is better), on either half of the groups. A constant is well placed when neither neighbour is
 * better on both halves by more than they differ.
 */
export function deriveConstants(folder: string): void {
  const benchmark = readBenchmark(folder)
  const sets = setsOf(benchmark).filter((set) => atMost[set] !== undefined)
  // Every fourth monthly series: they are the slow ones and the many.
  const used = benchmark.series.filter((one, at) => sets.includes(setOf(one)) && (one.m < 12 || at % 4 === 0))
  const halves = (['fit', 'check'] as const).map((half) =>
    sets.map((set) => used.filter((one) => setOf(one) === set && halfOf(one.group) === half)),
  )
  const loss = (half: readonly (readonly BenchmarkSeries[])[], constants: DefaultConstants): number => {
    const logs = half.map((series) => {
      const summary = summaryOf(benchmark, series, sayWith(constants))!
      return (Math.log(summary.owa!) + Math.log(summary.msis)) / 2
    })
    return (100 * logs.reduce((sum, one) => sum + one, 0)) / logs.length
  }
  const base = halves.map((half) => loss(half, defaultConstants))
  console.log('constant moved to: change in per cent on half 1, on half 2')
  for (const name of Object.keys(defaultConstants) as (keyof DefaultConstants)[]) {
    if (name === 'borrowShare' || name === 'borrowAreas') continue
    for (const { label, constants } of neighbours(name)) {
      const [first, second] = halves.map((half, at) => loss(half, constants) - base[at]!)
      console.log(
        `${label.padEnd(44)} ${first!.toFixed(2).padStart(6)} ${second!.toFixed(2).padStart(6)}${first! < -0.1 && second! < -0.1 ? '  better on both' : ''}`,
      )
    }
  }
}
