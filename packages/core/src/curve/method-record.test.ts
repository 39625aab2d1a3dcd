import { describe, expect, it } from 'vitest'
import { readTable } from '../reading/read-table.js'
import { whySentences } from '../words/why-words.js'
import { catalogueFor } from '../words/language.js'
import { enteredForecast } from '../forecast/enter-forecast.js'
import { forecast as published } from '../forecast/forecast-published.js'
import { curve } from './curve.js'
import { methodRecord } from './method-record.js'

const of = (values: readonly number[]) =>
  readTable(
    [
      'indicator,area,period,value',
      ...values.map((value, at) => `plans,Dorset,31 March ${2001 + at},${value}`),
    ].join('\n'),
  ).indicators[0]!
const level = of([50, 52, 49, 51, 50, 48, 52, 51, 49, 50, 51, 50])

describe('how a method would have done on the same history', () => {
  it('counts the figures its likely range held, asked at every point with five figures behind it', () => {
    const made = curve(level, { baselineUntil: '2010', horizon: 2 })
    // Ten figures: asked at the fifth to the ninth, two periods ahead but for the last.
    expect(methodRecord(made)).toMatchObject({ origins: 5, of: 9 })
    expect(methodRecord(made)!.held).toBeGreaterThanOrEqual(7)
  })

  it('sees no figure after the baseline', () => {
    const changed = of([50, 52, 49, 51, 50, 48, 52, 51, 49, 50, 900, 950])
    const options = { baselineUntil: '2010', horizon: 2 }
    expect(methodRecord(curve(changed, options))).toEqual(methodRecord(curve(level, options)))
  })

  it('finds a method that misses', () => {
    const turning = of([10, 20, 30, 40, 50, 20, 60, 10, 70, 0])
    const record = methodRecord(curve(turning, { method: 'straight-line', horizon: 1 }))!
    expect(record.held).toBeLessThan(record.of)
  })

  it('is silent where the history is short, and of a forecast that people entered', () => {
    expect(methodRecord(curve(of([50, 52, 49, 51])))).toBeNull()
    const forecast = enteredForecast(level, { until: '2010', points: [{ value: 40 }] })
    expect(methodRecord(curve(level, { forecast }))).toBeNull()
  })

  it('is that of figures carried over a break, though whoever publishes them no longer marks it', () => {
    const broken = { ...level, breaks: [{ at: level.points[3]!.period, note: 'New definition' }] }
    const forecast = published(broken, { until: '2010', horizon: 2, adjust: [{ at: '2004', plus: 5 }] })
    expect(methodRecord(curve(level, { forecast }))).toEqual(methodRecord(curve(broken, { forecast })))
    expect(methodRecord(curve(level, { forecast }))).toMatchObject({ origins: 5, of: 9 })
    const gone = { ...level, points: level.points.slice(4) }
    expect(methodRecord(curve(gone, { forecast }))).toMatchObject({ origins: 1 })
  })

  it('is said among the reasons of a verdict', () => {
    const said = whySentences(curve(level, { baselineUntil: '2010', horizon: 2 }), catalogueFor('en'))
    expect(said.join(' ')).toMatch(
      /The same method was tried at 5 earlier points\. Of the figures that followed, its likely range \(8 in 10\) would have held \d of 9\./,
    )
  })

  it('names who made a forecast, when, and the reason they gave', () => {
    const forecast = enteredForecast(level, {
      until: '2010',
      points: [{ value: 40, lower: 30, upper: 50 }],
      ...{ by: 'The board', on: '2010-06-01', why: 'Two new teams' },
    })
    const said = whySentences(curve(level, { forecast }), catalogueFor('en'))
    expect(said).toContain(
      'It was made by The board on 1 June 2010, and has stayed as it was. The reason given: Two new teams.',
    )
  })
})
