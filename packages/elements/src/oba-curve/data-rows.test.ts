import { catalogueFor, curve, readTable } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { cy } from '../messages/cy.js'
import { en } from '../messages/en.js'
import { dataRows } from './data-rows.js'

describe('the caption of the data table', () => {
  it.each([
    ['period,value\n2016/17,5\n2017/18,6', 'value, WHEN'],
    [
      'indicator,unit,period,value\nPlans,rate per 1000,2016/17,5\nPlans,rate per 1000,2017/18,6',
      'Plans, rate per 1000, WHEN',
    ],
    ['indicator,area,period,value\nPlans,Dorset,2016/17,5\nPlans,Dorset,2017/18,6', 'Plans, WHEN, Dorset'],
  ])('names what %j holds, and has no empty part', (csv, named) => {
    const made = curve(readTable(csv, { periodType: 'financial year' }).indicators[0]!)
    for (const [messages, language] of [
      [en, 'en'],
      [cy, 'cy'],
    ] as const) {
      const words = catalogueFor(language)
      const when = messages.eachYearEnding(`31 ${words.month(3)}`)
      expect(dataRows(made, words, messages).caption.split('. ')[0]).toBe(named.replace('WHEN', when))
    }
  })
})
