import { catalogueFor, parsePeriod } from '@oba/core'
import type { Period } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { periodTicks } from './period-ticks.js'

/** What stands under an axis of 280 pixels, on which the periods are evenly spaced. */
function named(periods: readonly Period[], perYear: number): string[] {
  const x = (period: Period): number => 20 + (periods.indexOf(period) * 240) / (periods.length - 1)
  const style = { x, width: 280, fontSize: 13, perYear, words: catalogueFor('en') }
  return periodTicks(periods, style, [periods.at(-1), periods[0]]).map(({ text }) => text)
}

const months = (name: (year: number, month: number) => string): Period[] =>
  Array.from({ length: 30 }, (_, index) =>
    parsePeriod(name(2015 + Math.floor(index / 12), (index % 12) + 1))!,
  )

describe('the periods named under an axis', () => {
  it('are the years of months over many years, whether a publisher writes months in words or in digits', () => {
    const inDigits = months((year, month) => `${year}-${String(month).padStart(2, '0')}`)
    const inWords = months((year, month) =>
      new Date(year, month - 1).toLocaleString('en-GB', { month: 'long', year: 'numeric' }),
    )
    expect(inDigits[1]!.label).toBe('2015-02')
    expect(named(inDigits, 12)).toEqual(['2015', '2016', '2017'])
    expect(named(inWords, 12)).toEqual(['2015', '2016', '2017'])
  })

  it('are the years of days written in digits, where there is one for each quarter', () => {
    const days = [16, 17, 18].flatMap((year) =>
      ['03-31', '06-30', '09-30', '12-31'].map((day) => parsePeriod(`20${year}-${day}`, 'snapshot')!),
    )
    expect(named(days, 4)).toEqual(['2016', '2017', '2018'])
  })

  it('are the years of quarters as their publisher writes them', () => {
    const quarters = [16, 17, 18].flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => parsePeriod(`20${year}-${year + 1} Q${quarter}`)!),
    )
    expect(named(quarters, 4)).toEqual(['2016-17', '2017-18', '2018-19'])
  })
})
