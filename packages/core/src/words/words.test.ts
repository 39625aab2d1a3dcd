import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import type { Curve } from '../curve/curve.js'
import type { Evidence, Verdict } from '../curve/verdict.types.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import { scorecard } from '../scorecard/scorecard.js'
import { roundTo } from '../series/round-to.js'
import {
  chanceSentence,
  curveParagraph,
  curveTitle,
  differenceWords,
  gapWords,
  verdictSentence,
} from './curve-words.js'
import { figure, figureWithUnit, unitKind } from './figures.js'
import { catalogueFor } from './language.js'
import { parsePeriod } from '../period/parse-period.js'
import { endDay, periodWhen } from './period-words.js'
import { equityWordsFor, furthestWords } from './equity-words.js'
import { frameworkProblemSentence, frameworkProblemWordsFor } from './framework-problem-words.js'
import { furthestFromGood } from '../scorecard/equity/furthest.js'
import { scorecardSentence } from './scorecard-words.js'
import { whySentences } from './why-words.js'

const en = catalogueFor('en-GB')
const cy = catalogueFor('cy')
const indicator = {
  ...snapshots('Children on protection plans', DORSET_PLANS),
  unit: 'children',
  area: { code: 'E10000009', name: 'Dorset' },
}
const plans = curve(indicator, { polarity: 'lower', baselineUntil: '2016', method: 'straight-line' })

/** The same curve with another verdict. */
function judged(evidence: Partial<Evidence>, verdict: Partial<Verdict> = {}): Curve {
  const sure = { grade: 'strong', direction: 'better', chance: 0.05, ...evidence } as const
  return { ...plans, verdict: { ...plans.verdict, evidence: sure, ...verdict } }
}

describe('a curve in words', () => {
  it('has a title that says what happened', () => {
    expect(curveTitle(judged({ grade: 'some' }), en)).toBe('Fewer children on protection plans than forecast')
  })

  it('does not put in a title what could be chance', () => {
    expect(curveTitle(judged({ grade: 'none' }), en)).toBe(
      'Children on protection plans: no clear difference from forecast',
    )
  })

  it.each([
    [0.38, 'about 4 times in 10'],
    [0.5, 'about half the time'],
    [0.103, 'about 1 time in 9'],
    [0.0255, 'about 1 time in 39'],
    [0.0115, 'about 1 time in 90'],
    [0.09, 'about 1 time in 11'],
    [0.0026, 'about 1 time in 400'],
    [0.0000001, 'less than 1 time in 1,000'],
  ])('says a chance of %d as “%s”', (chance, said) => {
    expect(chanceSentence(judged({ grade: 'none', chance }), en)).toContain(said)
  })

  it('counts one child as one child', () => {
    expect(figureWithUnit(1, { decimals: 0, unit: 'children' }, en)).toBe('1 child')
    expect(figureWithUnit(0.6, { decimals: 0, unit: 'children on plans' }, en)).toBe('1 child on plans')
    expect(figureWithUnit(2, { decimals: 0, unit: 'children' }, en)).toBe('2 children')
    expect(figureWithUnit(1, { decimals: 1, unit: 'days' }, en)).toBe('1.0 days')
  })

  it.each([
    ['care leavers', '1 care leaver'],
    ['families', '1 family'],
    ['first-time entrants', '1 first-time entrant'],
    ['Total cases', '1 case'],
    ['Number of Places', '1 place'],
    ['Social Workers', '1 social worker'],
    ['people on a list', '1 person on a list'],
    ['staff', '1 staff'],
  ])('counts one of %s as “%s”', (unit, said) => {
    expect(figureWithUnit(1, { decimals: 0, unit }, en)).toBe(said)
  })

  it.each([
    ['Rate per 10,000', '31.5 per 10,000'],
    ['Age standardised rate per 100,000', '31.5 per 100,000'],
    ['Age-standardised rate', '31.5'],
    ['Score per pupil', '31.5'],
    ['Average scaled score', '31.5'],
    ['Slope Index of Inequality', '31.5'],
    ['Life expectancy', '31.5'],
    ['Case Load', '31.5'],
    ['days per child', '31.5 days per child'],
    ['kg', '31.5 kg'],
    ['years', '31.5 years'],
  ])('says in what a figure is, and not again what is measured: %s', (unit, said) => {
    expect(figureWithUnit(31.5, { decimals: 1, unit }, en)).toBe(said)
  })

  it('has its verdict in one line', () => {
    expect(verdictSentence(plans, en)).toBe(
      'Turned. 289 fewer than forecast at 31 March 2019. Strong evidence.',
    )
  })

  it('says in the same breath that a difference could be chance', () => {
    expect(verdictSentence(judged({ grade: 'none' }), en)).toBe(
      'Turned, but it could be chance. 289 fewer than forecast at 31 March 2019.',
    )
    expect(curveParagraph(judged({ grade: 'none' }), en)).toContain(
      'That is 289 fewer than forecast, but it could be chance. If nothing had changed,',
    )
  })

  it('tells the latest figure and the run apart where they say different things', () => {
    const apart = judged({ grade: 'some', direction: 'worse' })
    expect(curveTitle(apart, en)).toBe('Children on protection plans: no clear difference from forecast')
    expect(verdictSentence(apart, en)).toBe(
      'Turned. 289 fewer than forecast at 31 March 2019. Some evidence that the figures since the baseline, taken together, are worse than forecast.',
    )
    expect(curveParagraph(apart, en)).toContain(
      'That is 289 fewer than forecast. Some evidence that the figures since the baseline, taken together, are worse than forecast. If nothing had changed, a run of 3 figures this bad or worse',
    )
    const unproven = judged({ grade: 'none', direction: 'worse' })
    expect(curveParagraph(unproven, en)).toMatch(/That is 289 fewer than forecast, but it could be chance\.$/)
    const even = judged({ grade: 'some' }, { status: 'as-forecast' })
    expect(verdictSentence(even, en)).toBe(
      'As forecast. Some evidence that the figures since the baseline, taken together, are better than forecast.',
    )
    expect(curveParagraph(even, en)).toContain(
      'That is 289 fewer than forecast. Some evidence that the figures since the baseline, taken together, are better',
    )
  })

  it('asks nothing of chance where a figure is as forecast and so is the run', () => {
    const even = judged({ grade: 'none' }, { status: 'as-forecast' })
    expect(verdictSentence(even, en)).toBe('As forecast.')
    expect(curveParagraph(even, en)).not.toContain('chance')
  })

  it('takes the gap between the figures a reader sees', () => {
    const gap = { ...plans.verdict.gap!, actual: 88.6, forecast: 90.4, value: -1.8 }
    const share = { ...plans, indicator: { ...indicator, unit: '%' }, verdict: { ...plans.verdict, gap } }
    expect(gapWords(share, en)).toBe('1 percentage point lower than forecast')
    const near = { ...gap, actual: 65.4, forecast: 65.6, value: -0.2 }
    expect(gapWords({ ...plans, verdict: { ...plans.verdict, gap: near } }, en)).toBe('1 fewer than forecast')
  })

  it('has a plain title where the difference lies within the likely range and nobody can say which way is better', () => {
    const wide = curve(indicator, { baselineUntil: '2016' })
    const { gap } = wide.verdict
    const within = { ...wide.verdict, gap: { ...gap!, lower: -400, upper: 10 } }
    expect(curveTitle({ ...wide, verdict: within }, en)).toContain('no clear difference from forecast')
    const beyond = { ...wide.verdict, gap: { ...gap!, lower: -400, upper: -10 } }
    expect(curveTitle({ ...wide, verdict: beyond }, en)).toBe(
      'Fewer children on protection plans than forecast',
    )
    const unknown = { ...wide.verdict, gap: { ...gap!, lower: null, upper: null } }
    expect(curveTitle({ ...wide, verdict: unknown }, en)).toBe(
      'Fewer children on protection plans than forecast',
    )
  })

  it('says why a figure that is there was not judged', () => {
    const shared = judged(
      {},
      { status: 'no-actuals-yet', evidence: null, reasons: [{ code: 'overlapping-left-out', periods: 1 }] },
    )
    expect(verdictSentence(shared, en)).toContain(
      '1 figure shares data with the history or with a later figure, so is not counted.',
    )
    expect(whySentences(shared, en).filter((sentence) => sentence.includes('shares data'))).toHaveLength(1)
  })

  it('names the last figure the forecast was made from, and the forecast where it has no range', () => {
    const history = [
      ...plans.forecast.history.slice(0, -1),
      { ...plans.forecast.history.at(-1)!, value: null },
    ]
    const points = plans.forecast.points.map((point) => ({ ...point, ranges: [] }))
    expect(curveParagraph({ ...plans, forecast: { ...plans.forecast, history, points } }, en)).toContain(
      'The forecast, made from data to 31 March 2015, was 594. That is',
    )
  })

  it('leaves out an area without a name', () => {
    const nowhere = { ...plans, indicator: { ...indicator, area: { code: '', name: '' } } }
    expect(curveParagraph(nowhere, en)).toMatch(/^Children on protection plans: 305 children at/)
  })

  it('has a paragraph with the figure, the forecast and its likely range', () => {
    expect(curveParagraph(plans, en)).toContain(
      'Children on protection plans, Dorset: 305 children at 31 March 2019. The forecast, made from data to 31 March 2016, was 594, with a likely range (8 in 10) of 496 to 691. That is 289 fewer than forecast.',
    )
  })

  it('says the target of the latest period, or the next, where each has its own, and the last where all are past', () => {
    const options = { polarity: 'lower', baselineUntil: '2016', method: 'straight-line' } as const
    const aimedAt = (...periods: string[]): string =>
      curveParagraph(
        curve(indicator, {
          ...options,
          targets: periods.map((period, index) => ({ period, value: 300 - index })),
        }),
        en,
      )
    expect(curveParagraph(curve(indicator, { ...options, target: 250 }), en)).toMatch(/ The target is 250\.$/)
    expect(aimedAt('2018', '2020', '2021')).toMatch(/ The target at 31 March 2020 is 299\.$/)
    expect(aimedAt('2017', '2018')).toMatch(/ The target at 31 March 2018 is 299\.$/)
    expect(aimedAt()).not.toContain('target')
  })

  it('says the same in Welsh', () => {
    expect(verdictSentence(plans, cy)).toContain('Wedi troi. 289 yn llai na’r rhagolwg ar 31 Mawrth 2019.')
  })

  it('does not say that figures were never published where they were kept back or could not be read', () => {
    const points = ['£1.2m', '*', '..'].map((symbol, at) => ({
      ...indicator.points[at]!,
      value: null,
      symbol,
    }))
    const none = curve({ ...indicator, points }, { polarity: 'lower' })
    const of = 'Children on protection plans, Dorset'
    expect(curveParagraph(none, en)).toBe(`${of}: no figure to show.`)
    expect(curveParagraph(none, cy)).toBe(`${of}: dim ffigur i’w ddangos.`)
  })

  it('says why when there is no verdict', () => {
    const early = curve(indicator, { polarity: 'lower', baselineUntil: '2014' })
    expect(verdictSentence(early, en)).toBe(
      'Not enough history. A forecast needs at least 3 figures before the end of the baseline.',
    )
  })
})

describe('a scorecard in words', () => {
  it.each([
    [0, 1, 'The one curve shows no evidence of improvement'],
    [1, 1, 'The one curve shows evidence of improvement'],
    [0, 10, '0 of the 10 curves show evidence of improvement'],
    [1, 10, '1 of the 10 curves shows evidence of improvement'],
    [6, 10, '6 of the 10 curves show evidence of improvement'],
  ])('minds its plurals: %d of %d', (improving, of, sentence) => {
    expect(en.card.improving(improving, of)).toBe(sentence)
    const card = scorecard([plans])
    expect(scorecardSentence({ ...card, summary: { ...card.summary, improving, of } }, en)).toBe(sentence)
  })
})

describe('a figure', () => {
  it.each([
    [288.5, 0, '289'],
    [-288.5, 0, '−289'],
    [1.005, 2, '1.01'],
    [25310, 0, '25,310'],
    [-0.2, 0, '0'],
  ])('of %d at %d decimals is printed %s', (value, decimals, printed) => {
    expect(figure(value, decimals, en)).toBe(printed)
  })

  it('is printed as the locale has it, small or large', () => {
    const places = fc.integer({ min: 0, max: 4 })
    const any = fc.oneof(
      fc.double({ min: -2000, max: 2000, noNaN: true }),
      fc.integer({ min: -1e7, max: 1e7 }),
    )
    fc.assert(
      fc.property(fc.constantFrom('en-GB', 'cy-GB', 'de-DE'), places, any, (locale, decimals, value) => {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
        const printed = new Intl.NumberFormat(locale, digits).format(roundTo(value, decimals) || 0)
        expect(figure(value, decimals, { ...en, locale })).toBe(printed.replace('-', '−'))
      }),
    )
  })
})

describe('a unit', () => {
  it.each([
    ['Percentage', 'percent', '24.6%'],
    ['% of births', 'percent', '24.6%'],
    ['percentage points', 'count', '24.6 percentage points'],
    ['Rate per 10,000', 'rate', '24.6 per 10,000'],
    ['Standardised rate per 100,000', 'rate', '24.6 per 100,000'],
    ['Number of foster places', 'count', '24.6 foster places'],
    ['Count', 'count', '24.6'],
    ['Average Score', 'count', '24.6'],
    ['£', 'count', '£24.6'],
  ])('“%s” is a %s, said as %s', (unit, kind, said) => {
    expect(unitKind(unit)).toBe(kind)
    expect(figureWithUnit(24.6, { decimals: 1, unit }, en)).toBe(said)
  })

  it.each([
    ['children', 0, '3 fewer than forecast'],
    ['', 0, '3 fewer than forecast'],
    ['Number of cases', 0, '3 fewer than forecast'],
    ['Leavers FTE', 1, '3.0 lower than forecast'],
    ['Average Score', 0, '3 lower than forecast'],
    ['£', 0, '£3 lower than forecast'],
    ['%', 1, '3.0 percentage points lower than forecast'],
  ])('“%s” at %d decimals differs as “%s”', (unit, decimals, said) => {
    expect(differenceWords(-3, { decimals, unit }, en)).toBe(said)
  })

  it.each([
    ['%', -1, '1.0 percentage points lower than forecast', '1.0 pwynt canrannol yn is na’r rhagolwg'],
    ['%', 0.04, 'the same as forecast', 'yr un fath â’r rhagolwg'],
    ['%', 1, '1.0 percentage points higher than forecast', '1.0 pwynt canrannol yn uwch na’r rhagolwg'],
    ['', 2, '2.0 higher than forecast', '2.0 yn uwch na’r rhagolwg'],
  ])('%s: a difference of %d is “%s”', (unit, difference, english, welsh) => {
    expect(differenceWords(difference, { decimals: 1, unit }, en)).toBe(english)
    expect(differenceWords(difference, { decimals: 1, unit }, cy)).toBe(welsh)
  })
})

describe('when a figure stands for', () => {
  it.each([
    ['202602', 'in February 2026', 'ym mis Chwefror 2026'],
    ['2020 Week 14', 'in the week ending 5 April 2020', 'yn yr wythnos hyd at 5 Ebrill 2020'],
    ['Oct-Dec 2025', 'in Oct-Dec 2025', 'yn Oct-Dec 2025'],
  ])('%s is said “%s”', (label, english, welsh) => {
    const period = parsePeriod(label)!
    expect(periodWhen(period, en)).toBe(english)
    expect(periodWhen(period, cy)).toBe(welsh)
  })

  it('is a year that ends on no day, where nobody says which kind of year it is', () => {
    const year = { label: '2019 (prov)', start: '2019-01-01', end: '2019-12-31' }
    expect(endDay({ ...year, type: 'reporting-year' }, en)).toBe('2019')
    expect(endDay({ ...year, type: 'calendar-year' }, en)).toBe('31 December 2019')
  })
})

describe('a council’s own terms', () => {
  it('go in place of any sentence, in any catalogue', () => {
    const words = { ...en, titleUnclear: (name: string) => `${name}: too close to call` }
    expect(curveTitle(judged({ grade: 'none' }), words)).toBe(
      'Children on protection plans: too close to call',
    )
    const problems = {
      ...frameworkProblemWordsFor('en'),
      'indicator-without-outcome': (name: string) => `“${name}” belongs to no result.`,
    }
    const problem = {
      code: 'indicator-without-outcome',
      field: 'indicators[0]',
      name: 'Children in care',
    } as const
    expect(frameworkProblemSentence(problem, problems)).toBe('“Children in care” belongs to no result.')
    const equity = {
      ...equityWordsFor('en'),
      nobodyFurthest: {
        ...equityWordsFor('en').nobodyFurthest,
        'no-agreed-direction': 'No customer is called furthest from a good result.',
      },
    }
    const nobody = furthestFromGood([], 'none')
    expect(furthestWords(nobody, en, equity)).toBe('No customer is called furthest from a good result.')
    expect(furthestWords(nobody, en, equityWordsFor('en'))).toContain('a good outcome')
  })
})
