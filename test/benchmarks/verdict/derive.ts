// npm run derive:verdict -- <folder>: by what factor must errors be widened so that 1 unchanged run in 20 is called strong?
import { join } from 'node:path'
import { halfOf } from '../forecast/benchmark-series.js'
import { claimsOf } from './false-claims.js'
import type { Claim } from './false-claims.js'
import { FREQUENCIES, authoritySeries, benchmarkSeries } from './series.js'

const folder = process.argv[2]
if (!folder) throw new Error('Say where the published series are: npm run derive:verdict -- <folder>.')
const series = [
  ...benchmarkSeries(join(folder, 'forecast')),
  ...authoritySeries(join(folder, 'data/published/national'), 8),
]
for (const perYear of [1, 4, 12]) {
  const own = series.filter((one) => one.perYear === perYear)
  const calm = (widening: number, half: string): Claim[] =>
    claimsOf(
      own.filter((one) => halfOf(one.indicator) === half),
      widening,
    ).filter((claim) => !claim.pandemic)
  const strong = (claims: readonly Claim[]): number =>
    (100 * claims.filter(({ chanceHigher }) => chanceHigher <= 0.025 || chanceHigher >= 0.975).length) /
    claims.length
  let [low, high] = [0.7, 1.5]
  while (high - low > 0.005) {
    const middle = (low + high) / 2
    if (strong(calm(middle, 'fit')) > 5) low = middle
    else high = middle
  }
  const factor = Number(((low + high) / 2).toFixed(2))
  console.log(
    `${FREQUENCIES[perYear]!}: ${factor}; strong ${strong(calm(factor, 'fit')).toFixed(1)}% on the half it is from, ${strong(calm(factor, 'check')).toFixed(1)}% on the other`,
  )
}
