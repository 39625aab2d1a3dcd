import { catalogueFor, curve, readTable } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { cy } from '../messages/cy.js'
import { en } from '../messages/en.js'
import { dataRows } from './data-rows.js'

describe('the caption of the data table', () => {
  it.each([
    ['period,value\n2016/17,5\n2017/18,6', 'value'],
    [
      'indicator,unit,period,value\nPlans,rate per 1000,2016/17,5\nPlans,rate per 1000,2017/18,6',
      'Plans, rate per 1000',
    ],
    ['indicator,area,period,value\nPlans,Dorset,2016/17,5\nPlans,Dorset,2017/18,6', 'Plans, Dorset'],
  ])('names what %j holds, and has no empty part', (csv, named) => {
    const made = curve(readTable(csv, { periodType: 'financial year' }).indicators[0]!)
    for (const [messages, language] of [
      [en, 'en'],
      [cy, 'cy'],
    ] as const)
      expect(dataRows(made, catalogueFor(language), messages).caption.split('. ')[0]).toBe(named)
  })
})
