/*
 * Prints the figures of docs/rules.md: every rule on one series, the Dorset care leavers.
 *   npm run check:rules-page
 */
import { careLeavers, careLeaversPublished } from '../../packages/core/src/rules/care-leavers.fixture.js'
import {
  benchmarkDifference,
  benchmarkFixedValue,
  benchmarkOverlap,
  benchmarkTarget,
  clearImpact,
  directionOfTravel,
  fingertipsTrend,
  pChart,
  previousPeriod,
  xmr,
} from '../../packages/core/src/rules/index.js'
import { type Interval, newcombeInterval, wilsonInterval } from '../../packages/core/src/statistics/index.js'

const polarity = 'higher'
const rates = careLeavers.map(({ count, denominator }) => (100 * count) / denominator)
const wilson = (index: number, level = 0.95): Interval =>
  wilsonInterval(careLeavers[index]?.count ?? null, careLeavers[index]?.denominator ?? null, {
    per: 100,
    level,
  })
const show = (name: string, value: unknown): void => console.log(`${name}: ${JSON.stringify(value)}`)

show(
  'rates',
  rates.map((rate) => rate.toFixed(2)),
)
for (const values of [rates, careLeaversPublished]) {
  const previous = previousPeriod(values, { polarity })
  show('previous-period', [previous.result, previous.judgement, previous.difference])
  const columns = clearImpact(values, { polarity, targets: [...values.slice(1), null].map(() => 95) })
  show('clear-impact', [
    columns.result,
    columns.judgement,
    columns.periods,
    columns.percentChange,
    columns.varianceFromTarget,
  ])
}
for (const periods of [1, 5]) {
  const travel = directionOfTravel(rates, { polarity, periods })
  show(`direction-of-travel over ${periods}`, [travel.result, travel.judgement, travel.difference])
}
const trend = fingertipsTrend(careLeavers, { polarity })
show('fingertips', [trend.result, trend.chiSquared, trend.threshold, trend.slope])
for (const rule of [
  xmr(rates, { polarity }),
  xmr(rates, { polarity, minimumPoints: 6 }),
  pChart(careLeavers, { polarity, per: 100 }),
]) {
  show(rule.rule, [rule.result, rule.reason, rule.groups[0]?.limits?.at(-1)])
}
show('Wilson 2021', wilson(1))
show('Wilson 2025', wilson(5))
show('Newcombe 2021 to 2025', newcombeInterval(careLeavers[1], careLeavers[5], { per: 100 }))
show('Newcombe 2024 to 2025', newcombeInterval(careLeavers[4], careLeavers[5], { per: 100 }))
const both = (index: number): Interval[] => [wilson(index), wilson(index, 0.998)]
for (const compared of [
  benchmarkOverlap(both(5), both(1), { polarity }),
  benchmarkDifference(both(5), both(1), { polarity }),
  benchmarkFixedValue(both(5), rates[1] ?? null, { polarity }),
  benchmarkTarget(rates[5] ?? null, 95, { polarity }),
]) {
  show(`benchmark by ${compared.method}`, [
    compared.levels.map(({ level, result }) => [level, result]),
    compared.reason,
  ])
}
