import { runWidening } from '../../../packages/core/src/curve/run-widening.js'
import { baseline, chanceHigher, decimalsOf } from './judge.js'
import { FREQUENCIES } from './series.js'
import type { WholeSeries } from './series.js'

export interface Claim {
  readonly series: WholeSeries
  readonly history: number
  readonly periods: number
  readonly cluster: string
  readonly chanceHigher: number
  /** Whether the judged window takes in 2020 or 2021: a shared shock is a real change. */
  readonly pandemic: boolean
}

/** Histories shorter than this have a forecast, but nobody should claim much from them. */
const LEAST_HISTORY = 4

/** Up to four origins a series, spread over where a baseline could end, each judged after 1 to 4 periods. */
export function claimsOf(series: readonly WholeSeries[], widening?: number): Claim[] {
  return series.flatMap((one) => {
    const decimals = decimalsOf(one.values)
    const least = Math.max(LEAST_HISTORY, one.perYear === 1 ? 0 : 2 * one.perYear)
    const last = one.values.length - 4
    if (last < least) return []
    const origins = [
      ...new Set([0, 1 / 3, 2 / 3, 1].map((share) => Math.round(least + share * (last - least)))),
    ]
    return origins.flatMap((origin) => {
      const made = baseline(
        {
          values: one.values.slice(0, origin),
          perYear: one.perYear,
          bounds: one.bounds,
          decimals,
          isCount: one.isCount,
        },
        4,
      )
      if (!made) return []
      const year = one.firstYear === null ? null : one.firstYear + origin
      return [1, 2, 3, 4].flatMap((periods) => {
        const actuals = one.values.slice(origin, origin + periods)
        if (actuals.some((value) => value === null)) return []
        return [
          {
            series: one,
            history: origin,
            periods,
            cluster: `${one.indicator}\t${year ?? origin}`,
            chanceHigher: chanceHigher(
              actuals as number[],
              made,
              decimals,
              widening ?? runWidening(one.perYear),
            ),
            pandemic: year !== null && year <= 2021 && year + periods - 1 >= 2020,
          },
        ]
      })
    })
  })
}

export interface ClaimRates {
  readonly name: string
  readonly origins: number
  readonly strong: number
  readonly strongError: number
  readonly strongLower: number
  readonly strongHigher: number
  readonly someOrStrong: number
}

/** How often a change would be claimed, in per cent, with the standard error of a share counted in clusters. */
export function ratesOf(name: string, claims: readonly Claim[]): ClaimRates {
  const share = (test: (claim: Claim) => boolean): number =>
    (100 * claims.filter(test).length) / claims.length
  const strong = (claim: Claim): boolean => claim.chanceHigher <= 0.025 || claim.chanceHigher >= 0.975
  return {
    name,
    origins: claims.length,
    strong: share(strong),
    strongError: clusteredError(claims, strong),
    strongLower: share((claim) => claim.chanceHigher >= 0.975),
    strongHigher: share((claim) => claim.chanceHigher <= 0.025),
    someOrStrong: share((claim) => claim.chanceHigher <= 0.1 || claim.chanceHigher >= 0.9),
  }
}

function clusteredError(claims: readonly Claim[], test: (claim: Claim) => boolean): number {
  const mean = claims.filter(test).length / claims.length
  const sums = new Map<string, number>()
  for (const claim of claims)
    sums.set(claim.cluster, (sums.get(claim.cluster) ?? 0) + (test(claim) ? 1 : 0) - mean)
  return (100 * Math.sqrt([...sums.values()].reduce((total, sum) => total + sum * sum, 0))) / claims.length
}

/** The tables the docs show: by frequency, by set, by length of history, and the pandemic apart. */
export function falseClaimTables(claims: readonly Claim[]): Readonly<Record<string, ClaimRates[]>> {
  const calm = claims.filter((claim) => !claim.pandemic)
  const by = (key: (claim: Claim) => string, from: readonly Claim[]): ClaimRates[] => {
    const groups = new Map<string, Claim[]>()
    for (const claim of from) {
      const name = key(claim)
      if (!groups.has(name)) groups.set(name, [])
      groups.get(name)!.push(claim)
    }
    return [...groups]
      .map(([name, group]) => ratesOf(name, group))
      .sort((a, b) => a.name.localeCompare(b.name))
  }
  const annual = calm.filter((claim) => claim.series.perYear === 1)
  return {
    'By frequency': by((claim) => FREQUENCIES[claim.series.perYear]!, calm),
    'By set': by((claim) => `${claim.series.set} ${FREQUENCIES[claim.series.perYear]!}`, calm),
    'By periods judged': by((claim) => `${FREQUENCIES[claim.series.perYear]!}, ${claim.periods}`, calm),
    'By length of history, annual': by(
      (claim) => (claim.history <= 6 ? '6 or fewer' : claim.history < 15 ? '7 to 14' : '15 or more'),
      annual,
    ),
    'Windows with 2020 or 2021': by(
      (claim) => claim.series.set,
      claims.filter((claim) => claim.pandemic),
    ),
  }
}
