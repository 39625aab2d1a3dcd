import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import { enteredForecast } from '../forecast/enter-forecast.js'
import { chanceSentence, curveParagraph, curveTitle, gapWords, verdictSentence } from './curve-words.js'
import { figureWithUnit } from './figures.js'
import { catalogueFor } from './language.js'
import { whySentences } from './why-words.js'
import { indicator, judged, plans } from './plans.fixture.js'

const en = catalogueFor('en-GB')
const cy = catalogueFor('cy')

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
      'Figures that share data with the history or with a later figure are not counted: 1.',
    )
    expect(whySentences(shared, en).filter((sentence) => sentence.includes('share data'))).toHaveLength(1)
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

  it('says nothing of a forecast that has ended beside a figure it was not of, and what it was held to under why', () => {
    const ended = curve(indicator, {
      polarity: 'lower',
      baselineUntil: '2016',
      horizon: 1,
      method: 'straight-line',
    })
    expect(curveTitle(ended, en)).toBe('Children on protection plans: the forecast has ended')
    expect(curveParagraph(ended, en)).toBe(
      'Children on protection plans, Dorset: 305 children at 31 March 2019. The forecast does not reach the latest figure. It is time to make a new one.',
    )
    expect(curveParagraph(ended, cy)).toBe(
      'Children on protection plans, Dorset: 305 o blant ar 31 Mawrth 2019. Mae’r ffigur diweddaraf yn hwyrach na’r rhagolwg. Mae’n bryd gwneud un newydd.',
    )
    expect(whySentences(ended, en)).toContain('At 31 March 2017: 415, against a forecast of 474.')
  })

  it('says of which figure a forecast was made where there was one', () => {
    const forecast = enteredForecast(indicator, { until: '2013', points: [{ value: 250 }] })
    const one = curve(indicator, { polarity: 'lower', forecast })
    expect(whySentences(one, en)[0]).toBe('The forecast was made from the figure of 31 March 2013.')
    expect(whySentences(one, cy)[0]).toBe('Gwnaed y rhagolwg o ffigur 31 Mawrth 2013.')
  })
})
