import { curve, forecastsOf, readTable } from '@oba/core'
import type { Indicator } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { NOT_SAID, curveWith, entryFor } from './entry.js'
import type { Made } from './entry.js'

function series(values: readonly (number | string)[], first = 2013): Indicator {
  const rows = values.map((value, year) =>
    typeof value === 'number'
      ? `Plans,Dorset,31 March ${first + year},${value},`
      : `Plans,Dorset,31 March ${first + year},,${value}`,
  )
  return readTable(['indicator,area,period,value,symbol', ...rows].join('\n')).indicators[0]!
}

const PLANS = series([243, 270, 372, 409, 415, 244, 305])
const BOARD: Made = { by: 'Partnership board', on: '2019-06-01', why: 'A new front door team' }

describe('where a reader begins to enter a forecast', () => {
  it('is the latest figure, whatever the curve was held to before', () => {
    const entry = entryFor(curve(PLANS, { baselineUntil: '2016' }), 3)!
    expect(entry.until.label).toBe('31 March 2019')
    expect(entry.periods.map(({ label }) => label)).toEqual([
      '31 March 2020',
      '31 March 2021',
      '31 March 2022',
    ])
  })

  it('is the forecast the curve has, where that goes on from the latest figure', () => {
    const held = curve(PLANS, { horizon: 5 })
    expect(entryFor(held, 3)!.values).toEqual(held.forecast.points.map(({ value }) => Math.round(value)))
  })

  it('is a forecast from all figures, where the curve was held to an earlier one', () => {
    const fresh = curve(PLANS, { horizon: 2 }).forecast.points.map(({ value }) => Math.round(value))
    expect(entryFor(curve(PLANS, { baselineUntil: '2016' }), 2)!.values).toEqual(fresh)
  })

  it('is level with the latest figure, where there are too few for a forecast', () => {
    expect(entryFor(curve(series([5, 7])), 2)!.values).toEqual([7, 7])
  })

  it('passes over a figure that is kept back', () => {
    expect(entryFor(curve(series([243, 270, 372, 409, 'c'])), 1)!.until.label).toBe('31 March 2016')
  })

  it('is nowhere without a figure', () => {
    expect(entryFor(curve(series(['c', 'c'])), 3)).toBe(null)
  })
})

describe('a curve with an entered forecast', () => {
  const before = curve(PLANS, { baselineUntil: '2016', polarity: 'lower', target: 200 })
  const entry = { ...entryFor(before, 3)!, values: [290, 280, 270] }

  it('is held to what was entered, with who, when and why', () => {
    const { forecast, polarity, target } = curveWith(before, entry, BOARD, 'before')
    expect(forecast).toMatchObject({ method: 'entered', by: BOARD.by, madeAt: BOARD.on, because: BOARD.why })
    expect(forecast.points.map(({ value }) => value)).toEqual([290, 280, 270])
    expect({ polarity, target }).toEqual({ polarity: 'lower', target: 200 })
  })

  it('keeps what nobody has said out of the record', () => {
    const { forecast } = curveWith(before, entry, NOT_SAID, 'before')
    expect(Object.keys(forecast)).not.toEqual(expect.arrayContaining(['by']))
    expect(forecast.madeAt).toBe(undefined)
  })

  it('closes the baseline it was held to before, with its verdict', () => {
    const [closed] = curveWith(before, entry, BOARD, 'before').earlier
    expect(closed!.forecast).toEqual(before.forecast)
    expect(closed!.verdict.status).toBe(before.verdict.status)
  })

  it('shows what it takes the place of as a scenario, where both go on from the same figure', () => {
    const same = curve(PLANS, { horizon: 3 })
    const edited = curveWith(same, { ...entryFor(same, 3)!, values: [290, 280, 270] }, BOARD, 'before')
    expect(edited.earlier).toEqual([])
    expect(edited.scenarios).toEqual([{ ...same.forecast, scenario: 'before' }])
  })

  it('keeps the scenarios that go on from the same figure', () => {
    const other = { ...curve(PLANS, { horizon: 3 }).forecast, scenario: 'with the new team' }
    const same = curve(PLANS, { horizon: 3, scenarios: [other] })
    expect(curveWith(same, entryFor(same, 3)!, BOARD, 'before').scenarios.slice(1)).toEqual([other])
  })

  it('comes out of a file of saved forecasts as it went in', () => {
    const { forecast } = curveWith(before, entry, BOARD, 'before')
    const file = JSON.stringify({ indicator: PLANS.id, area: PLANS.area.name, forecast })
    const { forecast: read } = forecastsOf(PLANS, [JSON.parse(file)])
    expect(read).toEqual(forecast)
  })
})
