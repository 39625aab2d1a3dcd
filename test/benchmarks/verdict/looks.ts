import { runWidening } from '../../../packages/core/src/curve/run-widening.js'
import { baseline, chanceHigher, decimalsOf } from './judge.js'
import { FREQUENCIES } from './series.js'
import type { WholeSeries } from './series.js'

export interface EverClaimed {
  readonly frequency: string
  readonly looks: number
  readonly series: number
  /** Per cent of unchanged curves that were called strong at any look. */
  readonly everStrong: number
}

/**
 * A curve looked at every month is looked at many times: how often is an unchanged one ever called
 * strong over 4, 8 and 12 looks at one frozen baseline?
 */
export function everClaimed(all: readonly WholeSeries[]): EverClaimed[] {
  return [4, 12].flatMap((perYear) =>
    [4, 8, 12].flatMap((looks) => {
      const series = all.filter(
        (one) =>
          one.perYear === perYear && one.values.length >= 3 * perYear + looks && !one.values.includes(null),
      )
      if (series.length === 0) return []
      const ever = series.filter((one) => {
        const decimals = decimalsOf(one.values)
        const origin = one.values.length - looks
        const made = baseline(
          {
            values: one.values.slice(0, origin),
            perYear,
            bounds: one.bounds,
            decimals,
            isCount: one.isCount,
          },
          looks,
        )
        if (!made) return false
        const after = one.values.slice(origin) as number[]
        return Array.from({ length: looks }, (_, look) =>
          chanceHigher(after.slice(0, look + 1), made, decimals, runWidening(perYear)),
        ).some((chance) => chance <= 0.025 || chance >= 0.975)
      })
      return [
        {
          frequency: FREQUENCIES[perYear]!,
          looks,
          series: series.length,
          everStrong: (100 * ever.length) / series.length,
        },
      ]
    }),
  )
}
