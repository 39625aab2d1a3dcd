import { runWidening } from '../../../packages/core/src/curve/run-widening.js'
import { baseline, chanceHigher, decimalsOf } from './judge.js'
import { FREQUENCIES } from './series.js'
import type { WholeSeries } from './series.js'
import { todaysRules } from './todays-rules.js'
import type { Figure, Rule } from './todays-rules.js'

export interface PowerCell {
  readonly rule: string
  readonly frequency: string
  readonly change: string
  readonly applies: number
  readonly doesNotApply: number
  /** Per cent of unchanged curves the rule calls changed within three periods; ours is set to the same. */
  readonly falseClaims: number
  readonly detectedByRule: number
  readonly detectedByOurs: number
  /** Standard error of the difference between the two, from the pairs. */
  readonly error: number
}

/** Looks after the baseline: a change must be called within this many periods. */
const LOOKS = 3

const SHAPES = [
  { name: 'level', at: (): number => 1 },
  { name: 'slope', at: (look: number): number => look + 1 },
]
const SIZES = [1, 2, 4]

interface Case {
  readonly one: WholeSeries
  readonly history: readonly number[]
  readonly after: readonly number[]
  readonly decimals: number
  /** Root mean square of the history's one-step changes about their mean. */
  readonly deviation: number
}

/** Each rule people use against ours, at the rule's own rate of false claims. */
export function powerTable(series: readonly WholeSeries[]): PowerCell[] {
  const cases = series.flatMap(casesOf)
  return [1, 4, 12].flatMap((perYear) => {
    const ours = cases.filter(({ one }) => one.perYear === perYear)
    if (ours.length === 0) return []
    const unchanged = ours.map((each) => leastChance(each, each.after))
    return todaysRules.flatMap((rule) => cellsOf(rule, ours, unchanged, FREQUENCIES[perYear]!))
  })
}

function cellsOf(
  rule: Rule,
  cases: readonly Case[],
  unchanged: readonly (number | null)[],
  frequency: string,
): PowerCell[] {
  const usable = cases.flatMap((each, index) => {
    const claim = claimed(rule, each, each.after)
    return claim === null || unchanged[index] === null ? [] : [{ each, claim, chance: unchanged[index]! }]
  })
  if (usable.length < 50) return []
  const falseClaims = usable.filter(({ claim }) => claim).length / usable.length
  // Our own cut: the chance below which as many unchanged curves fall as the rule calls changed.
  const sorted = usable.map(({ chance }) => chance).sort((a, b) => a - b)
  const cut = sorted[Math.round(falseClaims * sorted.length) - 1] ?? 0
  return SHAPES.flatMap((shape) =>
    SIZES.map((size): PowerCell => {
      const outcomes = usable.flatMap(({ each }) =>
        [1, -1].map((sign) => {
          const moved = each.after.map((value, look) =>
            within(each.one.bounds, value + sign * size * each.deviation * shape.at(look)),
          )
          return { rule: claimed(rule, each, moved) ? 1 : 0, ours: leastChance(each, moved)! <= cut ? 1 : 0 }
        }),
      )
      const mean = (pick: (outcome: { rule: number; ours: number }) => number): number =>
        outcomes.reduce((sum, outcome) => sum + pick(outcome), 0) / outcomes.length
      const difference = mean((outcome) => outcome.ours - outcome.rule)
      const spread = Math.sqrt(
        mean((outcome) => (outcome.ours - outcome.rule - difference) ** 2) / outcomes.length,
      )
      return {
        rule: rule.name,
        frequency,
        change: `${shape.name}, ${size} SD`,
        applies: usable.length,
        doesNotApply: cases.length - usable.length,
        falseClaims: 100 * falseClaims,
        detectedByRule: 100 * mean((outcome) => outcome.rule),
        detectedByOurs: 100 * mean((outcome) => outcome.ours),
        error: 100 * spread,
      }
    }),
  )
}

/** One case a series: all but its last three values are history. */
function casesOf(one: WholeSeries): Case[] {
  const origin = one.values.length - LOOKS
  if (origin < Math.max(5, one.perYear === 1 ? 0 : 2 * one.perYear) || one.values.includes(null)) return []
  const values = one.values as number[]
  const history = values.slice(0, origin)
  const changes = history.slice(1).map((value, index) => value - history[index]!)
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length
  const deviation = Math.sqrt(changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / changes.length)
  return deviation === 0
    ? []
    : [{ one, history, after: values.slice(origin), decimals: decimalsOf(values), deviation }]
}

/** Whether a rule calls a change, either way, at any of the looks; null where it cannot be asked. */
function claimed(rule: Rule, { one, history }: Case, after: readonly number[]): boolean | null {
  const figures: Figure[] = [...history, ...after].map((value, index) => {
    const count = one.counts?.[index]
    // An injected change moves the count and leaves the people it is out of.
    return count
      ? {
          value,
          numerator: Math.round((value / count.per) * count.denominator),
          denominator: count.denominator,
        }
      : { value }
  })
  let asked = false
  for (let look = 1; look <= after.length; look += 1) {
    const claim = rule.claims(figures.slice(0, history.length + look))
    if (claim === null) continue
    asked = true
    if (claim) return true
  }
  return asked ? false : null
}

const baselines = new WeakMap<Case, ReturnType<typeof baseline>>()

/** The smallest chance, either way, at any of the looks; null where there is no forecast. */
function leastChance(each: Case, after: readonly number[]): number | null {
  if (!baselines.has(each)) {
    const { one, history, decimals } = each
    baselines.set(
      each,
      baseline(
        { values: history, perYear: one.perYear, bounds: one.bounds, decimals, isCount: one.isCount },
        LOOKS,
      ),
    )
  }
  const made = baselines.get(each)
  if (!made) return null
  const chances = after.map((_, look) =>
    chanceHigher(after.slice(0, look + 1), made, each.decimals, runWidening(each.one.perYear)),
  )
  return Math.min(...chances.map((chance) => Math.min(chance, 1 - chance)))
}

function within([least, most]: readonly [number | null, number | null], value: number): number {
  return Math.min(Math.max(value, least ?? -Infinity), most ?? Infinity)
}
