import { describe, expect, it } from 'vitest'
import { saidOf } from '../check-call.fixture.js'
import { curve } from '../curve/curve.js'
import type { Curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import type { Evidence, Status } from '../curve/verdict.types.js'
import { forecast } from '../forecast/forecast.js'
import { cy } from '../words/cy.js'
import { en } from '../words/en.js'
import { sinceParagraph, sinceSentence } from '../words/scorecard-words.js'
import { restoreForecast } from '../forecast/restore-forecast.js'
import { curveAsOf } from './as-of.js'
import { changesSince } from './changes-since.js'
import { scorecard } from './scorecard.js'

const indicator = snapshots('plans', DORSET_PLANS)
const plans = curve(indicator, { polarity: 'lower', baselineUntil: '2016', method: 'straight-line' })

const BETTER: Evidence = { grade: 'some', direction: 'better', chance: 0.05 }
const WORSE: Evidence = { grade: 'some', direction: 'worse', chance: 0.05 }
const CHANCE: Evidence = { grade: 'none', direction: 'better', chance: 0.4 }
const standing = (id: string, evidence: Evidence | null, status: Status = 'bending'): Curve => ({
  ...plans,
  indicator: { ...plans.indicator, id, name: `Curve ${id}` },
  verdict: { ...plans.verdict, status, evidence },
})

describe('what changed', () => {
  it('is told of each area, where areas have names and no codes', () => {
    const of = (name: string, evidence: Evidence): Curve => {
      const one = standing('a', evidence)
      return { ...one, indicator: { ...one.indicator, area: { code: '', name } } }
    }
    const curves = [of('Dorset', BETTER), of('Devon', CHANCE)]
    const { rows, gone } = changesSince(curves, scorecard(curves))
    expect(rows.map(({ change }) => change)).toEqual(['same', 'same'])
    expect(changesSince(curves.slice(1), scorecard(curves)).gone).toEqual(curves.slice(0, 1))
    expect(gone).toEqual([])
  })
})

describe('a curve as of a day', () => {
  it('has the figures of periods that had ended, judged against the same forecast', () => {
    const then = curveAsOf(plans, '2018-03-30')
    expect(then.indicator.points.at(-1)!.period.label).toBe('31 March 2017')
    expect(then.verdict.status).toBe('bending')
    expect(then.forecast).toBe(plans.forecast)
    expect(curveAsOf(plans, '2018-03-31').verdict.status).toBe('turned')
    expect(curveAsOf(plans, '2019-12-31')).toEqual(plans)
  })

  it.each(['1 May 2018', '2018-05', '2018-5-1', 'yesterday'])('is of a day, which “%s” is not', (day) => {
    const sentence = `A day is such as “2025-02-01”, not “${day}”.`
    expect(saidOf(curveAsOf, plans, day)).toBe(sentence)
    expect(saidOf(changesSince, [plans], day)).toBe(sentence)
    expect(saidOf(changesSince, [plans], '2018-05-01', { asOf: day })).toBe(sentence)
  })

  it('is of the end of a month, where a day is named that it does not have', () => {
    expect(curveAsOf(plans, '2018-04-31')).toEqual(curveAsOf(plans, '2018-04-30'))
  })

  it('had no forecast before its baseline ended, unless an earlier one was in force', () => {
    expect(curveAsOf(plans, '2016-03-30').verdict.status).toBe('no-forecast')
    expect(curveAsOf(plans, '2016-03-30').forecast).toMatchObject({ points: [], history: [], joint: null })
    const none = curveAsOf(plans, '2016-03-30').forecast
    expect(restoreForecast(JSON.parse(JSON.stringify(none)))).toEqual(none)
    expect(curveAsOf(plans, '2016-03-31').verdict.status).toBe('no-actuals-yet')
    const first = forecast(indicator, { until: '2015', horizon: 4 })
    const later = curve(indicator, { polarity: 'lower', baselineUntil: '2017', earlier: [first] })
    const then = curveAsOf(later, '2016-06-01')
    expect(then.forecast).toEqual(first)
    expect(then.earlier).toEqual([])
    expect(curveAsOf(later, '2018-06-01').earlier).toEqual(later.earlier)
    const second = forecast(indicator, { until: '2016', horizon: 3 })
    const latest = curve(indicator, { polarity: 'lower', baselineUntil: '2018', earlier: [first, second] })
    expect(curveAsOf(latest, '2015-06-01').forecast).toEqual(first)
    expect(curveAsOf(latest, '2016-06-01').forecast).toEqual(second)
    expect(curveAsOf(latest, '2016-06-01').earlier.map((closed) => closed.forecast)).toEqual([first])
  })

  it('knows no break that was to come', () => {
    const broken = curve(
      { ...indicator, breaks: [{ at: indicator.points[6]!.period, note: 'New boundary' }] },
      { polarity: 'lower', baselineUntil: '2016' },
    )
    expect(broken.verdict.status).toBe('not-comparable')
    expect(curveAsOf(broken, '2018-12-31').verdict.status).toBe('turned')
    expect(curveAsOf(broken, '2018-12-31').indicator.breaks).toEqual([])
    expect(curveAsOf(broken, '2019-03-31').indicator.breaks).toEqual(broken.indicator.breaks)
    expect(curveAsOf(broken, '2019-03-31').verdict.status).toBe('not-comparable')
  })
})

describe('what changed since', () => {
  it('a day is made again from today’s figures, and says so', () => {
    const changes = changesSince([plans], '2017-06-01', { asOf: '2018-06-01' })
    expect(changes).toMatchObject({
      from: 'periods-ended',
      since: '2017-06-01',
      asOf: '2018-06-01',
      gone: [],
    })
    expect(changes.rows[0]).toMatchObject({ newFigure: true })
    expect(sinceParagraph(changes, en)).toContain(
      'The count for 1 June 2017 is made anew from today’s figures',
    )
    expect(sinceSentence(changes, en)).toBe('1 of 1 by 1 June 2018, 0 by 1 June 2017.')
    expect(sinceSentence(changes, cy)).toBe('1 o 1 erbyn 1 Mehefin 2018, 0 erbyn 1 Mehefin 2017.')
    expect(changesSince([plans], '2019-06-01').rows[0]).toMatchObject({ change: 'same', newFigure: false })
  })

  it('a kept scorecard is exact, and names each curve counted differently', () => {
    const before = scorecard([
      standing('a', CHANCE),
      standing('b', CHANCE),
      standing('c', BETTER),
      standing('d', BETTER, 'turned'),
      standing('e', WORSE, 'worse'),
      standing('f', null),
      standing('g', BETTER),
      standing('h', BETTER),
    ])
    const changes = changesSince(
      [
        standing('a', BETTER, 'turned'),
        standing('b', BETTER),
        standing('c', WORSE, 'worse'),
        standing('d', CHANCE, 'turned'),
        standing('e', CHANCE),
        standing('f', CHANCE),
        standing('g', BETTER, 'turned'),
        standing('i', BETTER),
      ],
      before,
    )
    expect(changes.from).toBe('kept-scorecard')
    expect(changes.since).toBeNull()
    expect(changes.rows.map(({ change }) => change)).toEqual([
      'newly-turned',
      'newly-improving',
      'newly-worse',
      'no-longer-improving',
      'no-longer-worse',
      'same',
      'newly-turned',
      'new',
    ])
    expect(changes.gone.map((curve) => curve.indicator.id)).toEqual(['h'])
    expect(changes.rows.at(-1)!.newFigure).toBe(false)
    expect(sinceParagraph(changes, en)).toBe(
      '4 of 8 now, 4 last time. Newly turned: Curve a; Curve g. Newly improving: Curve b. Newly worse than forecast: Curve c. No longer clearly improving: Curve d. No longer worse than forecast: Curve e. New on the scorecard: Curve i. No longer on the scorecard: Curve h.',
    )
    expect(sinceParagraph(changes, cy)).toContain('Newydd droi: Curve a; Curve g.')
  })

  it('is nothing when nothing is', () => {
    const card = scorecard([standing('a', BETTER)])
    expect(sinceParagraph(changesSince([standing('a', BETTER)], card), en)).toBe(
      '1 of 1 now, 1 last time. No curve is counted differently from then.',
    )
    expect(sinceSentence(changesSince([], card), en)).toBe('0 of 0 now, 1 of 1 last time.')
  })

  it('names each curve with its area, where they are of several', () => {
    const of = (area: string, curve: Curve): Curve => ({
      ...curve,
      indicator: { ...curve.indicator, area: { code: area, name: area } },
    })
    const before = scorecard([
      of('Bury', standing('a', CHANCE)),
      of('Bolton', standing('a', CHANCE)),
      of('Wigan', standing('a', BETTER)),
    ])
    const now = [of('Bury', standing('a', BETTER)), of('Bolton', standing('a', BETTER))]
    expect(sinceParagraph(changesSince(now, before), en)).toBe(
      '2 of 2 now, 1 of 3 last time. Newly improving: Curve a, Bury; Curve a, Bolton. No longer on the scorecard: Curve a, Wigan.',
    )
  })

  it('tells areas apart', () => {
    const here = standing('a', BETTER)
    const there = { ...here, indicator: { ...here.indicator, area: { code: 'B2', name: 'B2' } } }
    expect(changesSince([there], scorecard([here])).rows[0]!.change).toBe('new')
  })
})
