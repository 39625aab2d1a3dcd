import type { Indicator } from '../model/indicator.js'
import type { BenchmarkResult } from '../rules/benchmark/benchmark-result.js'
import type { ClearImpactResult } from '../rules/clear-impact/clear-impact.js'
import type { ChartResult } from '../rules/control-chart/control-chart.js'
import type { AnyRuleResult } from '../rules/any-rule-result.js'
import type { Direction } from '../rules/series-values.js'
import type { Catalogue, CurveCatalogue } from './catalogue.js'
import { amountWords, printedDifference } from './curve-words.js'
import { figure, indicatorFigure } from './figures.js'
import { isWelsh } from './is-welsh.js'
import type { CannotCode, RuleCatalogue } from './rule-catalogue.js'
import { rulesCy } from './rule-cy.js'
import { rulesEn } from './rule-en.js'

/** How the figures a rule was given are printed: an indicator, or its unit and decimal places. */
export type RuleFigures = Pick<Indicator, 'decimals' | 'unit'>

/** The words of the named rules for a language tag; English for any that has none. */
export function ruleWordsFor(language: string): RuleCatalogue {
  return isWelsh(language) ? rulesCy : rulesEn
}

/**
 * What a rule says, in one plain sentence, or why it cannot say anything. The figures must be those of the indicator, in
 * its own unit: a rule that was given proportions (0.95) is printed as given.
 *
 * @example
 * ruleSentence(previousPeriod([96, 95]), { decimals: 0, unit: '%' }, en, rules)
 * // 'The latest figure, 95%, is lower than the one before, 96%.'
 */
export function ruleSentence(
  found: AnyRuleResult,
  figures: RuleFigures,
  words: CurveCatalogue,
  rules: RuleCatalogue,
): string {
  return said(found, (value) => indicatorFigure(value, figures, words), rules)
}

/** The sentence, what it rests on, and what the rule asks and leaves out: one short paragraph. */
export function ruleParagraph(
  found: AnyRuleResult,
  figures: RuleFigures,
  words: Catalogue,
  rules: RuleCatalogue,
): string {
  const shown = (value: number): string => indicatorFigure(value, figures, words)
  const rest = found.result === 'cannot-be-calculated' ? [] : besides(found, figures, shown, words, rules)
  return [said(found, shown, rules), ...rest, rules.asks[found.rule]].join(' ')
}

type Shown = (value: number) => string

function said(found: AnyRuleResult, shown: Shown, rules: RuleCatalogue): string {
  if (found.result === 'cannot-be-calculated') return cannot(found.reason.code, rules)
  const moved = (result: Direction, latest: number, earlier: number, periods: number): string =>
    apart(rules.moved[result](shown(latest), shown(earlier), periods), latest, earlier, shown, rules)
  switch (found.rule) {
    case 'clear-impact':
      return apart(
        rules.run[found.result](found.periods!, shown(found.prior!), shown(found.current!)),
        found.current!,
        found.prior!,
        shown,
        rules,
      )
    case 'previous-period':
      return moved(found.result, found.latest!, found.previous!, 1)
    case 'direction-of-travel':
      return moved(found.result, found.latest!, found.earlier!, found.inputs.periods)
    case 'fingertips':
      return rules.trend[found.result]
    case 'benchmark':
      return benchmark(found, found.result, shown, rules)
    case 'rank':
      return rules.rank(found.rank!, found.of, found.sharing!)
    case 'quartile-band':
      return rules.quarter[found.result]
    case 'quintile':
      return rules.fifth(found.quintile!, found.first)
    case 'neighbour-median':
      return apart(
        rules.median[found.result](shown(found.inputs.value!), shown(found.median!)),
        found.inputs.value!,
        found.median!,
        shown,
        rules,
      )
    default:
      return found.result === 'not-enough-data'
        ? rules.tooFewPoints(Number(found.reason.points), Number(found.reason.needed))
        : rules.variation[found.result]
  }
}

/** Two figures that differ and print the same are said to. */
function apart(sentence: string, a: number, b: number, shown: Shown, rules: RuleCatalogue): string {
  return a !== b && shown(a) === shown(b) ? `${sentence} ${rules.printAlike}` : sentence
}

function benchmark(
  { method, inputs }: BenchmarkResult,
  result: Exclude<BenchmarkResult['result'], 'cannot-be-calculated'>,
  shown: Shown,
  rules: RuleCatalogue,
): string {
  const [value, target, lower, upper] = ['value', 'target', 'lower', 'upper'].map((name) =>
    Number(inputs[name]),
  )
  const beside = (goal: string): string => rules.goal[result](shown(value!), goal)
  if (method === 'target') return apart(beside(rules.target(shown(target!))), value!, target!, shown, rules)
  return method === 'range' ? beside(rules.range(shown(lower!), shown(upper!))) : rules.compared[result]
}

/** What the sentence rests on, where there is more to say. */
function besides(
  found: AnyRuleResult,
  figures: RuleFigures,
  shown: Shown,
  words: Catalogue,
  rules: RuleCatalogue,
): string[] {
  switch (found.rule) {
    case 'clear-impact':
      return [...judged(found, rules), ...sinceFirst(found, figures, words, rules)]
    case 'previous-period':
    case 'direction-of-travel':
      return judged(found, rules)
    case 'fingertips':
      return found.reason.code === 'outlier' ? [rules.onePointCarries] : judged(found, rules)
    case 'benchmark':
      return found.method === 'target' || found.method === 'range'
        ? []
        : [
            rules.method[found.method],
            ...found.levels
              .slice(0, 1)
              .flatMap(({ level }) => (level === null ? [] : [rules.atLevel(timesIn100(level, words))])),
          ]
    case 'xmr':
    case 'p-chart':
    case 'u-chart':
    case 'c-chart':
      return chart(found, shown, rules)
    default:
      return []
  }
}

function judged({ judgement }: AnyRuleResult, rules: RuleCatalogue): string[] {
  return judgement === null ? [] : [rules.judged[judgement]]
}

/** Of a figure below 0 there is no share: from one, or to one, a change is said in the figures' own units. */
function sinceFirst(
  { percentChange, current, inputs }: ClearImpactResult,
  figures: RuleFigures,
  words: Catalogue,
  rules: RuleCatalogue,
): string[] {
  if (percentChange === null || Math.abs(percentChange) < 0.005) return []
  const first = inputs.values.find((value) => value !== null)!
  if (Math.min(first, current!) < 0)
    return [rules.sinceFirst(amountWords(printedDifference(current!, first, figures), figures, words))]
  const share = words.percent(figure(Math.abs(percentChange) * 100, 0, words))
  return [rules.sinceFirst(words.card.changed(share, percentChange > 0 ? 'more' : 'less'))]
}

function chart(
  { result, reason, assurance }: ChartResult<string>,
  shown: Shown,
  rules: RuleCatalogue,
): string[] {
  if (result === 'not-enough-data') return []
  const { code, lower, upper } = reason
  return [
    ...(code === 'common-cause' ? [] : [rules.signal[code as keyof RuleCatalogue['signal']]]),
    rules.usual(shown(Number(lower)), shown(Number(upper))),
    ...(assurance === null ? [] : [rules.assurance[assurance]]),
  ]
}

function timesIn100(level: number, words: Catalogue): string {
  const times = level * 100
  return figure(times, Number.isInteger(Number(times.toFixed(6))) ? 0 : 1, words)
}

function cannot(code: string, { cannot: why }: RuleCatalogue): string {
  return code in why ? why[code as CannotCode] : why.other
}
