import { CallError } from '../../call-error.js'

/** The kinds of special cause the rules look for. */
export type Signal = 'outside' | 'trend' | 'two-of-three' | 'shift'

/** The sizes and choices in which publishers of XmR charts differ. */
export interface ChartRules {
  /** How far the limits lie from the centre: in mean moving ranges, or in standard errors for the charts of counts. */
  readonly limitFactor: number
  /** Whether moving ranges of 3.267 times their mean and more are left out, once, and the mean taken again. */
  readonly screening: boolean
  /** How many points in a row strictly on one side of the centre make a shift. */
  readonly shift: number
  /** How many points in a row that all rise, or all fall, make a trend. */
  readonly trend: number
  /** Whether two-of-three counts a point beyond the limits themselves, or only those between two thirds and the limit. */
  readonly twoOfThreeCountsOutside: boolean
  /** Whether the third point of two-of-three must lie on the same side of the centre. */
  readonly twoOfThreeOneSide: boolean
  /** Which signal names a point that shows several, first to last. */
  readonly precedence: readonly Signal[]
  /** Whether a point with signals of both kinds is called an improvement, whatever the precedence. */
  readonly improvementFirst: boolean
  /** With fewer points than this in a group, limits are given and the judgement is withheld. */
  readonly minimumPoints: number
}

/** The publishers whose conventions are kept by name. */
export type ChartPreset = 'nhs-england' | 'nhsrplotthedots' | 'powerbi-spc'

const plotTheDots: ChartRules = {
  limitFactor: 2.66,
  screening: true,
  shift: 7,
  trend: 7,
  twoOfThreeCountsOutside: false,
  twoOfThreeOneSide: true,
  precedence: ['outside', 'trend', 'two-of-three', 'shift'],
  improvementFirst: false,
  minimumPoints: 13,
}

/*
 * Where each choice comes from:
 * nhsrplotthedots: the R package's documentation and its issues 153, 171 and 180 (screening, 7 and 7, two-of-three only
 *   between two and three sigma, precedence).
 * nhs-england: the Making Data Count Excel tool, as its authors and users describe it: no screening (NHSRplotthedots,
 *   "Deviations from Excel defaults"); its user picks runs of 6 or 7 for both rules (issue 202) and it flags a trend of 6
 *   (issue 195), so 6 here; since November 2023 two-of-three counts every point beyond two sigma, and improvement is shown
 *   when both kinds are present (issue 194).
 * powerbi-spc: the settings of the Power BI visual (shift 7, trend 5, screening, 3/1.128 for 2.66; the third point of
 *   two-of-three anywhere; two-of-three named before trend).
 * All three withhold a judgement under 13 points here; the Power BI visual itself gives one from two points on.
 */
const presets: Readonly<Record<ChartPreset, Partial<ChartRules>>> = {
  nhsrplotthedots: {},
  'nhs-england': {
    screening: false,
    shift: 6,
    trend: 6,
    twoOfThreeCountsOutside: true,
    improvementFirst: true,
  },
  'powerbi-spc': {
    limitFactor: 3 / 1.128,
    trend: 5,
    twoOfThreeCountsOutside: true,
    twoOfThreeOneSide: false,
    precedence: ['outside', 'two-of-three', 'trend', 'shift'],
  },
}

/** The conventions of a publisher, with any of them set otherwise. */
export function chartRules(preset: ChartPreset, changes: Partial<ChartRules>): ChartRules {
  if (!Object.hasOwn(presets, preset)) {
    throw new CallError(`There is no preset "${preset}". There are ${Object.keys(presets).join(', ')}.`)
  }
  const rules = { ...plotTheDots, ...presets[preset], ...changes }
  for (const name of ['shift', 'trend', 'minimumPoints'] as const) {
    if (!Number.isInteger(rules[name]) || rules[name] < 2) {
      throw new CallError(`"${name}" must be a whole number of at least 2, not ${String(rules[name])}.`)
    }
  }
  if (!(rules.limitFactor > 0 && rules.limitFactor < Infinity)) {
    throw new CallError(`"limitFactor" must be above 0, not ${String(rules.limitFactor)}.`)
  }
  return rules
}
