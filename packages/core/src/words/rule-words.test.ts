import { describe, expect, it } from 'vitest'
import {
  benchmarkDifference,
  benchmarkFixedValue,
  benchmarkOverlap,
  benchmarkRange,
  benchmarkTarget,
  cChart,
  clearImpact,
  directionOfTravel,
  fingertipsTrend,
  namedRules,
  neighbourMedian,
  pChart,
  previousPeriod,
  quartileBand,
  quintile,
  rankAmong,
  uChart,
  xmr,
} from '../rules/index.js'
import { wilsonInterval } from '../statistics/index.js'
import { catalogueFor } from './language.js'
import { tooHard } from './reading-grade.fixture.js'
import type { AnyRuleResult } from '../rules/any-rule-result.js'
import { ruleParagraph, ruleSentence, ruleWordsFor } from './rule-words.js'
import { DEMONSTRATION } from './stock.fixture.js'

const en = catalogueFor('en')
const rules = ruleWordsFor('en')
const share = { decimals: 0, unit: '%' }
const higher = { polarity: 'higher' } as const
const steady = [10, 12, 11, 9, 10, 11, 12, 10, 9, 11, 10, 12, 11]
const events = steady.map((count) => ({ count, denominator: 100 }))
const five = (shares: readonly number[]) => shares.map((count) => ({ count, denominator: 1000 }))

const SAID: readonly (readonly [string, AnyRuleResult, string])[] = [
  [
    'a fall from the figure before',
    previousPeriod([96, 95], higher),
    'The latest figure, 95%, is lower than the one before, 96%. That is a move for the worse. This looks at two figures only, and takes no account of chance.',
  ],
  [
    'a fall too small to print',
    previousPeriod([95.02, 94.74]),
    'The latest figure, 95%, is lower than the one before, 95%. The two differ by less than is printed. This looks at two figures only, and takes no account of chance.',
  ],
  [
    'two equal figures',
    previousPeriod([95, 95], higher),
    'The latest figure, 95%, is the same as the one before, 95%. This looks at two figures only, and takes no account of chance.',
  ],
  [
    'a gap before',
    previousPeriod([95, null, 96]),
    'There is no figure for the period before the latest, so the two cannot be compared. This looks at two figures only, and takes no account of chance.',
  ],
  [
    'a longer look back',
    directionOfTravel([88, 88, 90, 91, 95, 95], { ...higher, periods: 5 }),
    'The latest figure, 95%, is higher than the one 5 periods before, 88%. That is a move for the better. This looks at two figures only, and takes no account of chance.',
  ],
  [
    'a run of changes',
    clearImpact([60, 62, 64, 66], { polarity: 'lower' }),
    'The last 3 changes are all rises, the last from 64% to 66%. That is a move for the worse. It is 10% higher than the first figure, which is not the baseline. This looks at the last changes only, and takes no account of chance.',
  ],
  [
    'a rise from a figure below 0',
    clearImpact([-4, -2, -1]),
    'The last 2 changes are all rises, the last from −2% to −1%. It is 3 percentage points higher than the first figure, which is not the baseline. This looks at the last changes only, and takes no account of chance.',
  ],
  [
    'a single change back to where it began',
    clearImpact([60, 62, 60]),
    'The last change is a fall, from 62% to 60%, with none just before it. This looks at the last changes only, and takes no account of chance.',
  ],
  [
    'a rise too small to print',
    clearImpact([95.2, 94.74, 95.02]),
    'The last change is a rise, from 95% to 95%, with none just before it. The two differ by less than is printed. This looks at the last changes only, and takes no account of chance.',
  ],
  [
    'a change that is none',
    clearImpact([95, 94, 95, 95]),
    'The last change is no rise and no fall: 95%, as before. This looks at the last changes only, and takes no account of chance.',
  ],
  [
    'usual ups and downs',
    xmr(steady),
    'The latest figure is within the usual ups and downs of this series. The usual range is 7% to 14%. This asks whether the latest figure is more than the usual ups and downs. It does not ask where things were heading.',
  ],
  [
    'a figure outside the usual range, and a target it will meet',
    xmr([...steady, 30], { ...higher, target: 2 }),
    'The latest figure is better than the usual ups and downs of this series would give. It lies outside the usual range. The usual range is 8% to 16%. If nothing changes, the target will be met each time. This asks whether the latest figure is more than the usual ups and downs. It does not ask where things were heading.',
  ],
  [
    'too few figures for a chart',
    xmr([1, 2, 3]),
    'There are 3 figures, and 13 are needed to tell a signal from the usual ups and downs. This asks whether the latest figure is more than the usual ups and downs. It does not ask where things were heading.',
  ],
  [
    'a rise more than chance',
    fingertipsTrend(five([500, 550, 600, 650, 700]), { polarity: 'lower' }),
    'The last five figures show a rise that is more than chance. That is a move for the worse. This asks whether the last five yearly figures lean one way by more than chance, whichever one is left out.',
  ],
  [
    'no clear trend',
    fingertipsTrend(five([500, 501, 499, 500, 501])),
    'The last five figures show no clear rise or fall. That is not the same as no change. This asks whether the last five yearly figures lean one way by more than chance, whichever one is left out.',
  ],
  [
    'a trend over pooled years',
    fingertipsTrend(five([1, 2, 3, 4, 5]), { yearsPerPoint: 3 }),
    'The figures cover several years each and share data, so this rule cannot use them. This asks whether the last five yearly figures lean one way by more than chance, whichever one is left out.',
  ],
  [
    'a target missed',
    benchmarkTarget(91, 95, higher),
    'The latest figure, 91%, is worse than the target of 95%. This compares two figures. It does not ask where things were heading.',
  ],
  [
    'a target met',
    benchmarkTarget(95, 95),
    'The latest figure, 95%, meets the target of 95%. This compares two figures. It does not ask where things were heading.',
  ],
  [
    'a target missed by less than is printed',
    benchmarkTarget(94.74, 95, higher),
    'The latest figure, 95%, is worse than the target of 95%. The two differ by less than is printed. This compares two figures. It does not ask where things were heading.',
  ],
  [
    'a goal with two ends',
    benchmarkRange(97, { lower: 90, upper: 95 }),
    'The latest figure, 97%, is above the goal of 90% to 95%. This compares two figures. It does not ask where things were heading.',
  ],
  [
    'two estimates',
    benchmarkDifference(wilsonInterval(198, 209), wilsonInterval(173, 196), higher),
    'The figure is better than the one it is compared with, by more than chance. Both figures’ own ranges are counted. The ranges are those that hold 95 times in 100. This compares two figures. It does not ask where things were heading.',
  ],
  [
    'two estimates that overlap',
    benchmarkOverlap(wilsonInterval(198, 209), wilsonInterval(173, 196)),
    'There is no clear difference from the figure it is compared with. The two are called different only where their ranges do not touch, which misses some that are. The ranges are those that hold 95 times in 100. This compares two figures. It does not ask where things were heading.',
  ],
  [
    'an area beside a national figure',
    benchmarkFixedValue(wilsonInterval(65, 100, { level: 0.998 }), 0.3),
    'The figure is higher than the one it is compared with, by more than chance. The figure it is compared with is taken as exact. The ranges are those that hold 99.8 times in 100. This compares two figures. It does not ask where things were heading.',
  ],
  [
    'a place in a list',
    rankAmong([88, 91, 91, 95], 1, higher),
    'Place 2 of 4, where 1 is best; 2 areas share it. Places in a list can move when nothing has changed.',
  ],
  [
    'no place in a list',
    rankAmong([88, 91], 1),
    'Nobody has said which way is better, so nobody is placed first. Places in a list can move when nothing has changed.',
  ],
  [
    'a quarter',
    quartileBand([1, 2, 3, 4], 3, higher),
    'In the best quarter of the areas. Places in a list can move when nothing has changed.',
  ],
  [
    'a fifth',
    quintile([10, 20, 30, 40, 50], 0),
    'In group 5 of 5 equal groups of areas, where group 1 is the highest. Places in a list can move when nothing has changed.',
  ],
  [
    'the middle of the neighbours',
    neighbourMedian(95, [88, 90, 91]),
    'The figure, 95%, is above the middle of its neighbours, 90%. This looks at two figures only, and takes no account of chance.',
  ],
]

/** Charts of counts say what the others do. */
const CHARTS: readonly AnyRuleResult[] = [pChart(events), uChart(events), cChart(steady)]

describe('a named rule in words', () => {
  it.each(SAID)('says %s', (_, found, paragraph) => {
    expect(ruleParagraph(found, share, en, rules)).toBe(paragraph)
    expect(paragraph.startsWith(ruleSentence(found, share, en, rules))).toBe(true)
  })

  it('says of a chart of counts what it says of any other', () => {
    for (const found of CHARTS)
      expect(ruleSentence(found, share, en, rules)).toBe(
        'The latest figure is within the usual ups and downs of this series.',
      )
  })

  it.each([
    [[60, 62, 64, 66], 'The last 3 changes are all rises, the last from 64% to 66%.'],
    [[66, 64], 'The last change is a fall, from 66% to 64%, with none just before it.'],
    [[64, 64], 'The last change is no rise and no fall: 64%, as before.'],
  ])('tells the rules of the last change apart, in both languages: %j', (values, run) => {
    for (const language of ['en', 'cy']) {
      const say = (found: AnyRuleResult): string =>
        ruleSentence(found, share, catalogueFor(language), ruleWordsFor(language))
      expect(say(clearImpact(values))).not.toBe(say(previousPeriod(values)))
    }
    expect(ruleSentence(clearImpact(values), share, en, rules)).toBe(run)
  })

  it('says in Welsh how long the run is', () => {
    const say = (...values: readonly number[]): string =>
      ruleSentence(clearImpact(values), share, catalogueFor('cy'), ruleWordsFor('cy'))
    expect(say(60, 62, 64, 66)).toBe('Mae’r 3 newid diwethaf i gyd yn godiadau, yr olaf o 64% i 66%.')
    expect(say(66, 64)).toBe('Gostyngiad yw’r newid diwethaf, o 66% i 64%, heb un yn union o’i flaen.')
    expect(say(64, 64)).toBe('Nid codiad na gostyngiad yw’r newid diwethaf: 64%, fel o’r blaen.')
  })

  it('names what it cannot say in a sentence, also where the reason is not its own', () => {
    const none = wilsonInterval(null, 100)
    expect(ruleSentence(benchmarkOverlap(none, none), share, en, rules)).toBe(
      'This rule cannot be worked out from these figures.',
    )
  })

  it('is plain, whole and never causal on the demonstration, in both languages', () => {
    const all = DEMONSTRATION.flatMap(({ indicator, polarity }) =>
      Object.values(namedRules(indicator, { polarity, target: 50 })).flatMap((found) =>
        found === null ? [] : [{ indicator, found: found as AnyRuleResult }],
      ),
    )
    expect(all).toHaveLength(DEMONSTRATION.length * 6)
    const english = all.map(({ indicator, found }) => ruleParagraph(found, indicator, en, rules))
    expect(tooHard([...english, ...SAID.map(([, , paragraph]) => paragraph)])).toEqual([])
    const welsh = all.map(({ indicator, found }) =>
      ruleParagraph(found, indicator, catalogueFor('cy'), ruleWordsFor('cy')),
    )
    for (const said of [...english, ...welsh]) {
      expect(said).not.toMatch(/NaN|undefined|null|Infinity|because|due to|caused/)
      expect(said).toMatch(/^\p{Lu}.*\.$/u)
    }
    for (const { indicator, found } of all)
      for (const figure of ruleParagraph(found, indicator, en, rules).match(/\d\.\d+/g) ?? [])
        expect(figure.length - 2).toBeLessThanOrEqual(indicator.decimals)
  })
})
