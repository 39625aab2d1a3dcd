import { describe, expect, it } from 'vitest'
import { catalogueFor } from './language.js'
import { parsePeriod } from '../period/parse-period.js'
import { endDay, periodWhen } from './period-words.js'

const en = catalogueFor('en-GB')
const cy = catalogueFor('cy')

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
