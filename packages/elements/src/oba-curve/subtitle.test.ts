import { catalogueFor, curve, readTable } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { cy } from '../messages/cy.js'
import { en } from '../messages/en.js'
import type { Messages } from '../messages/messages.js'
import { dataRows } from './data-rows.js'
import { subtitle } from './subtitle.js'

function under(labels: readonly string[], kind: string, messages: Messages = en): string {
  const rows = labels.map((label, index) => `Exclusions,Dorset,${label},${kind},${20 - index}`)
  const { indicators } = readTable(['indicator,area,period,period_type,value', ...rows].join('\n'))
  return subtitle(curve(indicators[0]!), catalogueFor(messages === cy ? 'cy' : 'en'), messages)
}

describe('the line under the title of a curve', () => {
  it.each([[['2016/17', '2017/18']], [['201617', '201718']], [['2016-17', '2017-18 (Rev)']]])(
    'says that school years are school years, and no more where the labels %j show both their years',
    (labels) => {
      expect(under(labels, 'academic year')).toBe('Exclusions, school years, Dorset')
      expect(under(labels, 'academic year', cy)).toBe('Exclusions, blynyddoedd ysgol, Dorset')
    },
  )

  it.each([[['2017', '2018']], [['2017', '2018 (Prov)']], [['2015/16', '2017']]])(
    'says which year a school year is named by where a label of %j is a bare year',
    (labels) => {
      expect(under(labels, 'academic year')).toBe('Exclusions, school years, by the year they end, Dorset')
      expect(under(labels, 'academic year', cy)).toBe(
        'Exclusions, blynyddoedd ysgol, yn ôl y flwyddyn y dônt i ben, Dorset',
      )
    },
  )

  it.each([
    ['Children on plans', 'children', 'Children on plans, at 31 March, Dorset'],
    ['Plans, rate per 10,000', 'Rate per 10,000', 'Plans, rate per 10,000, at 31 March, Dorset'],
    ['Plans (%)', '%', 'Plans (%), at 31 March, Dorset'],
    ['Plans', 'per 10,000', 'Plans, per 10,000, at 31 March, Dorset'],
  ])('says the unit of “%s” (%s) once', (name, unit, said) => {
    const rows = [2019, 2020].map((year) => `"${name}",Dorset,31 March ${year},5,"${unit}"`)
    const { indicators } = readTable(['indicator,area,period,value,unit', ...rows].join('\n'))
    const one = curve(indicators[0]!)
    expect(subtitle(one, catalogueFor('en'), en)).toBe(said)
    expect(dataRows(one, catalogueFor('en'), en).caption.split('. ')[0]).toBe(said)
  })

  it.each([
    ['financial year', ['2016/17', '2017/18'], 'Exclusions, years ending 31 March, Dorset'],
    ['snapshot 31 March', ['2016', '2017'], 'Exclusions, at 31 March, Dorset'],
    ['year ending 30 September', ['2016', '2017'], 'Exclusions, years ending 30 September, Dorset'],
    ['calendar year', ['2016', '2017'], 'Exclusions, calendar years, Dorset'],
    ['quarter', ['2016 Q1', '2016 Q2'], 'Exclusions, Dorset'],
    // Nobody said when they begin.
    ['', ['2016', '2017'], 'Exclusions, Dorset'],
  ])('says what each figure is of where that is a %s', (kind, labels, said) => {
    expect(under(labels, kind)).toBe(said)
  })
})
