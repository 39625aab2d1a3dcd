import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import type { Curve, CurveOptions } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import { enteredForecast } from '../forecast/enter-forecast.js'
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
    expect(column(plans, 'variance')).toEqual({ kind: 'change', value: 0.22, from: null })
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

  it('says why it is empty, and minds small changes', () => {
    expect(cellWords({ kind: 'empty', reason: 'no-target' }, plans, en)).toBe('No target')
    expect(cellWords({ kind: 'empty', reason: 'not-comparable' }, plans, en)).toBe('Not comparable')
    expect(cellWords({ kind: 'change', value: -0.001, from: null }, plans, en)).toBe('less than 1% lower')
    expect(cellWords({ kind: 'change', value: 0, from: null }, plans, en)).toBe('The same')
    expect(cellWords({ kind: 'trend', value: 'down', periods: 3 }, plans, en)).toBe('Down, last 3 changes')
  })
})
