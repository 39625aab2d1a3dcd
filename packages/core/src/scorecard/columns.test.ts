import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import type { Curve, CurveOptions } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import { enteredForecast } from '../forecast/enter-forecast.js'
import { clearImpact } from '../rules/clear-impact/clear-impact.js'
import { cy } from '../words/cy.js'
import { en } from '../words/en.js'
import { cellWords } from '../words/scorecard-words.js'
import { column, columnNames } from './columns.js'
import type { ColumnName } from './columns.js'

const indicator = snapshots('plans', DORSET_PLANS)
const options: CurveOptions = { polarity: 'lower', baselineUntil: '2016', method: 'straight-line' }
const plans = curve(indicator, { ...options, target: 250 })
const made = (figures: Record<string, number | null>, more: CurveOptions = {}): Curve =>
  curve(snapshots('plans', figures), { ...options, ...more })
const reason = (of: Curve, name: ColumnName): unknown => column(of, name)

describe('the columns of a curve', () => {
  it('are those of Dorset’s published child protection plans', () => {
    expect(column(plans, 'period')).toMatchObject({ kind: 'period', value: { label: '31 March 2019' } })
    expect(column(plans, 'prior')).toMatchObject({
      kind: 'figure',
      value: 244,
      period: { label: '31 March 2018' },
    })
    expect(column(plans, 'current')).toMatchObject({ kind: 'figure', value: 305 })
    expect(column(plans, 'target')).toMatchObject({ kind: 'figure', value: 250 })
    expect(column(plans, 'variance')).toEqual({ kind: 'change', value: 0.22, now: 305, of: 250, from: null })
    expect(column(plans, 'percent-of-target')).toEqual({ kind: 'share', value: 1.22 })
    expect(column(plans, 'forecast')).toMatchObject({
      kind: 'figure',
      value: expect.closeTo(593.5, 9) as number,
    })
    expect(column(plans, 'current-trend')).toEqual({ kind: 'trend', value: 'up', periods: 1 })
    expect(column(plans, 'change-since-first')).toMatchObject({
      kind: 'change',
      value: 62 / 243,
      from: { label: '31 March 2013' },
    })
    expect(column(plans, 'verdict')).toEqual({ kind: 'verdict', value: 'turned' })
    expect(column(plans, 'evidence')).toEqual({ kind: 'evidence', value: plans.verdict.evidence })
    expect(column(plans, 'gap')).toMatchObject({ kind: 'gap', period: { label: '31 March 2019' } })
  })

  it('have a target of the latest figure’s own period, before the one that stands for all', () => {
    const dated = made(DORSET_PLANS, {
      target: 250,
      targets: [
        { period: '2018', value: 100 },
        { period: '2019', value: 300 },
      ],
    })
    expect(column(dated, 'target')).toMatchObject({ value: 300 })
    expect(column(dated, 'percent-of-target')).toMatchObject({ value: 305 / 300 })
    expect(reason(made(DORSET_PLANS, { targets: [{ period: '2018', value: 1 }] }), 'target')).toEqual({
      kind: 'empty',
      reason: 'no-target',
    })
  })

  it('say why they are empty without any figure', () => {
    const none = made({ 2018: null, 2019: null }, { target: 5 })
    for (const name of columnNames.filter((one) => one !== 'verdict'))
      expect(column(none, name).kind, name).toBe('empty')
    for (const name of [
      'period',
      'prior',
      'current',
      'target',
      'variance',
      'forecast',
      'current-trend',
      'change-since-first',
    ] as const)
      expect(column(none, name)).toEqual({ kind: 'empty', reason: 'no-actuals' })
  })

  it('say why one of them is empty', () => {
    expect(reason(made({ 2019: 5 }), 'prior')).toEqual({ kind: 'empty', reason: 'no-prior-period' })
    expect(reason(made({ 2019: 5 }), 'current-trend')).toEqual({ kind: 'empty', reason: 'no-prior-period' })
    expect(reason(made({ 2019: 5 }), 'change-since-first')).toEqual({
      kind: 'empty',
      reason: 'only-one-figure',
    })
    expect(reason(made({ 2017: 4, 2018: null, 2019: 5 }), 'prior')).toEqual({
      kind: 'empty',
      reason: 'no-prior-period',
    })
    expect(reason(made({ 2018: 0, 2019: 5 }), 'change-since-first')).toEqual({
      kind: 'empty',
      reason: 'first-is-zero',
    })
    expect(reason(made(DORSET_PLANS, { target: 0 }), 'variance')).toEqual({
      kind: 'empty',
      reason: 'target-is-zero',
    })
    expect(reason(made(DORSET_PLANS), 'percent-of-target')).toEqual({ kind: 'empty', reason: 'no-target' })
    expect(reason(made(DORSET_PLANS, { horizon: 1 }), 'forecast')).toEqual({
      kind: 'empty',
      reason: 'no-forecast-for-period',
    })
    expect(reason(made({ 2018: 1, 2019: 5 }), 'forecast')).toMatchObject({ kind: 'empty' })
    expect(reason(made(DORSET_PLANS, { polarity: 'none' }), 'evidence')).toEqual({
      kind: 'empty',
      reason: 'no-agreed-direction',
    })
    // Two figures of history give an entered forecast no range.
    const short = snapshots('plans', { 2015: 372, 2016: 409, 2017: 415 })
    const entered = enteredForecast(short, { until: '2016', points: [{ value: 400 }] })
    expect(reason(curve(short, { ...options, forecast: entered }), 'evidence')).toEqual({
      kind: 'empty',
      reason: 'no-range',
    })
  })

  it('are the named rule’s, where there is no break', () => {
    const figure = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null })
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), figure, (figures, target) => {
        const years = Object.fromEntries(figures.map((value, index) => [2013 + index, value]))
        const one = made(years, target === null ? {} : { target })
        const latest = figures.findLastIndex((value) => value !== null)
        const rule = clearImpact(figures, { targets: figures.map(() => target) })
        const valueOf = (name: ColumnName): unknown => {
          const cell = column(one, name)
          return cell.kind === 'empty' ? null : cell.value
        }
        expect(valueOf('current')).toBe(rule.current)
        expect(valueOf('prior')).toBe(rule.prior)
        expect(valueOf('target')).toBe(latest < 0 ? null : rule.target)
        expect(valueOf('variance')).toBe(rule.varianceFromTarget)
        expect(valueOf('percent-of-target')).toBe(rule.percentOfTarget)
        const once = figures.filter((value) => value !== null).length < 2
        expect(valueOf('change-since-first')).toBe(once ? null : rule.percentChange)
        expect(column(one, 'current-trend')).toMatchObject(
          rule.periods === null
            ? { kind: 'empty' }
            : { kind: 'trend', value: rule.result, periods: rule.periods },
        )
      }),
    )
  })

  it('take no trend and no change across a break', () => {
    const broken = (at: number): Curve =>
      curve({ ...indicator, breaks: [{ at: indicator.points[at]!.period, note: 'New boundary' }] }, options)
    expect(column(broken(6), 'current-trend')).toEqual({ kind: 'empty', reason: 'not-comparable' })
    expect(column(broken(6), 'change-since-first')).toEqual({ kind: 'empty', reason: 'not-comparable' })
    expect(column(broken(6), 'gap')).toEqual({ kind: 'empty', reason: 'not-comparable' })
    expect(column(broken(4), 'change-since-first')).toMatchObject({
      value: (305 - 415) / 415,
      from: { label: '31 March 2017' },
    })
    expect(column(broken(4), 'current-trend')).toMatchObject({ kind: 'trend', value: 'up' })
  })
})

describe('a cell in words', () => {
  it.each([
    ['period', '31 March 2019'],
    ['prior', '244'],
    ['current', '305'],
    ['variance', '22% higher'],
    ['percent-of-target', '122%'],
    ['forecast', '594'],
    ['current-trend', 'Up, last change'],
    ['change-since-first', '26% higher'],
    ['verdict', 'Turned'],
    ['gap', '289 fewer than forecast'],
  ] as const)('%s: %s', (name, said) => {
    expect(cellWords(column(plans, name), plans, en)).toBe(said)
    expect(cellWords(column(plans, name), plans, cy)).not.toBe('')
  })

  it('says how far a percentage is from another in percentage points: 27% more than 10% is no 37%', () => {
    const share = curve(
      { ...snapshots('share', { 2013: 15, 2014: 14.1, 2019: 12.7 }), unit: '%', decimals: 1 },
      { ...options, target: 10 },
    )
    expect(cellWords(column(share, 'variance'), share, en)).toBe('2.7 percentage points higher')
    expect(cellWords(column(share, 'variance'), share, cy)).toBe('2.7 pwynt canrannol yn uwch')
    expect(cellWords(column(share, 'change-since-first'), share, en)).toBe('2.3 percentage points lower')
    expect(cellWords(column(share, 'percent-of-target'), share, en)).toBe('127%')
    const met = curve(share.indicator, { ...options, target: 12.7 })
    expect(cellWords(column(met, 'variance'), met, en)).toBe('The same')
    // Between the two as they are printed, as a gap is: 12.7 and 10.0.
    const unrounded = curve(share.indicator, { ...options, target: 10.04 })
    expect(cellWords(column(unrounded, 'variance'), unrounded, en)).toBe('2.7 percentage points higher')
  })

  it('says a change from or to a figure below 0 in its own units: from −4 to −1 is no fall by 75%', () => {
    const net = (figures: Record<string, number>, target: number): Curve =>
      curve({ ...snapshots('net', figures), unit: 'thousand' }, { target })
    const up = net({ 2018: -4, 2019: -1 }, -2)
    expect(cellWords(column(up, 'change-since-first'), up, en)).toBe('3 higher')
    expect(cellWords(column(up, 'variance'), up, en)).toBe('1 higher')
    const down = net({ 2018: 4, 2019: -1 }, 2)
    expect(cellWords(column(down, 'change-since-first'), down, en)).toBe('5 lower')
  })

  it('says why it is empty, and minds small changes', () => {
    expect(cellWords({ kind: 'empty', reason: 'no-target' }, plans, en)).toBe('No target')
    expect(cellWords({ kind: 'empty', reason: 'not-comparable' }, plans, en)).toBe('Not comparable')
    expect(cellWords({ kind: 'change', value: -0.001, now: 304.7, of: 305, from: null }, plans, en)).toBe(
      'less than 1% lower',
    )
    expect(cellWords({ kind: 'change', value: 0, now: 305, of: 305, from: null }, plans, en)).toBe('The same')
    expect(cellWords({ kind: 'trend', value: 'down', periods: 3 }, plans, en)).toBe('Down, last 3 changes')
  })
})
