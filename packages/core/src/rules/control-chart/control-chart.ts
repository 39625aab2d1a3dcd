import type { Reason } from '../../statistics/index.js'
import { isFigure } from '../../statistics/quantity.js'
import type { Judgement, Polarity } from '../polarity.js'
import type { RuleResult } from '../rule-result.js'
import { knownOrNull, latestActual, type Values } from '../series-values.js'
import { type Assurance, assuranceOf } from './assurance.js'
import { type Group, groupsOf, type Rebasing } from './groups.js'
import type { Limits } from './limits.js'
import { type ChartPoint, type Variation, variationOf } from './point.js'
import { type ChartPreset, type ChartRules, chartRules } from './presets.js'
import { signalsOf } from './signals.js'

/** What a control chart can be told: its publisher's preset, and anything of it that is to differ. */
export interface ChartOptions extends Partial<ChartRules>, Rebasing {
  readonly polarity?: Polarity
  /** Whose conventions to follow. NHSRplotthedots's when absent. */
  readonly preset?: ChartPreset
  /** For the assurance: one figure, in the chart's own units. */
  readonly target?: number | null
}

/** A group of the chart: which periods (up to, not including, `to`), how many points, and the lines at each period. */
export interface ChartGroup extends Group {
  readonly points: number
  /** One entry a period of the group, or null when limits cannot be calculated. */
  readonly limits: readonly Limits[] | null
}

/** A control chart, and what its latest point shows. */
export interface ChartResult<Rule extends string> extends RuleResult<
  Rule,
  Variation | 'not-enough-data',
  { values: Values; polarity: Polarity; preset: ChartPreset; target: number | null; rules: ChartRules }
> {
  readonly groups: readonly ChartGroup[]
  readonly points: readonly ChartPoint[]
  /** Null without a target, an agreed direction, or enough points. */
  readonly assurance: Assurance | null
}

/** How a kind of chart gets the limits of a group: one entry a period, or null when there are none. */
export type LimitsOfGroup = (group: Group, rules: ChartRules) => readonly Limits[] | null

/** The part every control chart has in common: groups, signals, variation and assurance. */
export function controlChart<Rule extends string>(
  rule: Rule,
  given: Values,
  options: ChartOptions,
  limitsOfGroup: LimitsOfGroup,
): ChartResult<Rule> {
  const {
    polarity = 'none',
    preset = 'nhsrplotthedots',
    target: givenTarget = null,
    groups,
    steps,
    ...changes
  } = options
  const rules = chartRules(preset, changes)
  const values = knownOrNull(given)
  const target = isFigure(givenTarget) ? givenTarget : null
  const rebasing = { ...(groups && { groups }), ...(steps && { steps }) }
  const chartGroups = groupsOf(values.length, rebasing).map((group): ChartGroup => {
    const points = values.slice(group.from, group.to).filter(isFigure).length
    return { ...group, points, limits: limitsOfGroup(group, rules) }
  })
  const points = chartGroups.flatMap((group, index) => pointsOf(values, group, index, rules, polarity))
  const base = { rule, inputs: { values, polarity, preset, target, rules }, groups: chartGroups, points }
  const latest = latestActual(values)
  const point = points[latest]
  const group = chartGroups[point?.group ?? 0]
  const lines = group?.limits?.[latest - group.from]
  if (point === undefined || group === undefined || lines === undefined) {
    const reason = { code: point === undefined ? 'no-actuals' : 'no-limits' }
    return { ...base, result: 'cannot-be-calculated', judgement: null, reason, assurance: null }
  }
  if (point.variation === null) {
    const reason = { code: 'not-enough-points', points: group.points, needed: rules.minimumPoints }
    return { ...base, result: 'not-enough-data', judgement: null, reason, assurance: null }
  }
  return {
    ...base,
    result: point.variation,
    judgement: judgementOf(point.variation),
    reason: reasonOf(point, lines),
    assurance: assuranceOf(target, lines, polarity),
  }
}

function pointsOf(
  values: Values,
  { from, to, points, limits }: ChartGroup,
  group: number,
  rules: ChartRules,
  polarity: Polarity,
): ChartPoint[] {
  const own = values.slice(from, to)
  const signals = limits !== null && points >= rules.minimumPoints ? signalsOf(own, limits, rules) : null
  return own.map((value, index) =>
    value === null || signals === null
      ? { value, group, variation: null, signal: null, signals: [] }
      : { value, group, ...variationOf(signals, index, rules, polarity) },
  )
}

function judgementOf(variation: Variation): Judgement {
  if (variation === 'improvement') return 'better'
  return variation === 'concern' ? 'worse' : null
}

function reasonOf({ value, signal }: ChartPoint, { centre, lower, upper }: Limits): Reason {
  return { code: signal ?? 'common-cause', value, centre, lower, upper }
}
