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

describe('a row of the data table', () => {
  const column = (csv: string, at = 1): (string | undefined)[] => {
    const made = curve(readTable(csv).indicators[0]!)
    return dataRows(made, catalogueFor('en-GB'), en).groups[0]!.rows.map((row) => row[at])
  }

  it('has a figure to the places it was published with, where others have fewer', () => {
    const years = ['59', '72.5', '61', '62', '63', '60', '61'].map(
      (value, index) => `${2010 + index},${value}`,
    )
    const shown = column(`year,value\n${years.join('\n')}`)
    expect(shown.slice(0, 7)).toEqual(['59', '72.5', '61', '62', '63', '60', '61'])
  })

  it('has no figure to more places than a publisher prints', () => {
    expect(column('year,value\n2010,98.76940001\n2011,71.17300001\n2012,99.12345678').slice(0, 3)).toEqual([
      '98.77',
      '71.17',
      '99.12',
    ])
  })

  it('says what a publisher’s sign means, and which figures may change', () => {
    const csv = 'year,value,status\n2010,5,\n2011,c,\n2012,,\n2013,1234,provisional'
    expect(column(csv).slice(0, 4)).toEqual([
      '5',
      'c (kept back to protect people)',
      'no figure',
      '1,234 (provisional)',
    ])
  })

  it('has a comparator’s figures as that publishes them, and an area’s before a break as its own', () => {
    const rows = ['2016,5,55.5', '2017,6,57.5', '2018,7,59'].map((row) => row.split(','))
    const csv = rows.flatMap(([year, own, other]) => [`Dorset,${year},${own}`, `England,${year},${other}`])
    const [dorset, england] = readTable(`area,year,value\n${csv.join('\n')}`).indicators
    const beside = curve(dorset!, { compare: [england!] })
    expect(
      dataRows(beside, catalogueFor('en-GB'), en)
        .groups[0]!.rows.slice(0, 3)
        .map((row) => row.at(-1)),
    ).toEqual(['55.5', '57.5', '59.0'])
    const before = curve(dorset!, { predecessor: england! })
    expect(dataRows(before, catalogueFor('en-GB'), en).groups[0]!.rows.map((row) => row[1])).toEqual([
      '55.5',
      '57.5',
      '59',
    ])
  })
})
