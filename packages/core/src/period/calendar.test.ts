import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, isoDate, mondayOfWeek, parseIsoDate, weekOf, weekday } from './calendar.js'

const DAY = 86_400_000
const dates = fc
  .integer({ min: -100_000, max: 80_000 })
  .map((days) => new Date(days * DAY).toISOString().slice(0, 10))

describe('calendar', () => {
  it('counts days as the platform calendar does', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (iso, days) => {
        const expected = new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10)
        expect(isoDate(addDays(parseIsoDate(iso)!, days))).toBe(expected)
        expect(weekday(parseIsoDate(iso)!)).toBe((new Date(iso).getUTCDay() + 6) % 7)
      }),
    )
  })

  it('puts every day in the ISO week whose Monday is at most six days before it', () => {
    fc.assert(
      fc.property(dates, (iso) => {
        const date = parseIsoDate(iso)!
        const { year, week } = weekOf(date)
        const since = dayNumber(date) - dayNumber(mondayOfWeek(year, week))
        expect(since).toBeGreaterThanOrEqual(0)
        expect(since).toBeLessThan(7)
      }),
    )
  })
})
