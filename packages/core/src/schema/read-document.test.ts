import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enteredForecast } from '../forecast/enter-forecast.js'
import type { ObaDocument } from './oba-document.js'
import { readDocument } from '../reading/read-document.js'
import { readTable } from '../reading/read-table.js'
import { writeDocument } from '../writing/write-document.js'
import { documentJsonSchema } from './document-schema.js'

const [plans] = readTable(
  'indicator,area_code,area,period,value,note\nplans,E06000059,Dorset,31 March 2020,305,a note\nplans,E06000059,Dorset,31 March 2021,c,',
).indicators
const WHOLE: ObaDocument = {
  version: 1,
  populations: [{ id: 'children', name: 'Children in Dorset', area: { code: 'E06000059', name: 'Dorset' } }],
  outcomes: [
    { id: 'safe', text: 'Children aged 0 to 17 are safe', population: 'children', partners: ['Police'] },
  ],
  indicators: [
    {
      ...plans!,
      population: 'children',
      outcome: 'safe',
      tier: 'headline 1',
      targets: [{ period: '31 March 2028', value: 250 }],
    },
  ],
  services: [
    {
      id: 'early-help',
      name: 'Early help',
      users: 'families',
      contributesTo: ['safe'],
      costs: { total: 'spend', betterOff: 'seen' },
    },
  ],
  measures: [
    {
      ...plans!,
      id: 'seen',
      service: 'early-help',
      quadrant: 'lower-right',
      kind: '%',
      pair: 'seen-number',
      betterOff: 'behaviour',
      scope: 'specific',
    },
  ],
  stories: [
    {
      indicator: 'plans',
      causes: ['A new form'],
      actions: [{ what: 'Visit', who: 'Ann', when: 'June' }],
      claim: 'better',
      caveat: 'Fewer, safely',
    },
  ],
  forecasts: [
    {
      indicator: 'plans',
      area: 'E06000059',
      forecast: enteredForecast(plans!, {
        until: '2021',
        points: [{ value: 290, lower: 250, upper: 310 }],
        by: 'Ann',
        on: '2027-01-31',
      }),
    },
  ],
  scorecards: [
    {
      id: 'ten',
      title: 'Ten obsessions',
      indicators: ['plans'],
      comparators: [{ indicator: 'plans', area: 'E92000001' }],
    },
  ],
}
const messages = (document: object): string[] =>
  readDocument({ version: 1, ...document }).problems.map(({ message }) => message)

describe('readDocument', () => {
  it('gives back exactly what was written', () => {
    expect(readDocument(writeDocument(WHOLE))).toEqual({ document: WHOLE, problems: [] })
    expect(readDocument(WHOLE).document).toBe(WHOLE)
    expect(readDocument(new TextEncoder().encode(writeDocument(WHOLE))).document).toEqual(WHOLE)
  })

  it('gives back any text and any number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (name, value) => {
          const document = {
            populations: [{ id: 'x', name }],
            indicators: [{ ...plans!, population: 'x', target: value === 0 ? 0 : value }],
          }
          expect(readDocument(writeDocument(document)).document).toEqual({ version: 1, ...document })
        },
      ),
    )
  })

  it('refuses a version it does not know, and one not stated, in plain words', () => {
    expect(readDocument('{ "version": 2 }').problems).toEqual([
      {
        field: 'version',
        code: 'unknown-version',
        message:
          'This document is of version 2, and this library reads version 1. A newer library may read it.',
      },
    ])
    expect(readDocument({}).problems[0]!.message).toBe(
      'The document does not say its version. Write “version”: 1.',
    )
  })

  it('refuses an outcome with a number, in its words or beside them', () => {
    expect(
      messages({ outcomes: [{ id: 'a', text: '90% of children are in school', population: 'children' }] }),
    ).toEqual([
      '“text” in number 1 of “outcomes” has a number in it. An outcome is a condition in plain words and takes no number. Give the number to one of its indicators.',
    ])
    expect(
      messages({ outcomes: [{ id: 'a', text: 'Children are safe', population: 'children', value: 5 }] }),
    ).toEqual([
      'Number 1 of “outcomes” has “value”, which is not known there. An outcome has no number: put figures in an indicator.',
    ])
  })

  it('refuses an indicator without a population and a measure without a quadrant', () => {
    expect(messages({ indicators: [plans] })).toEqual([
      '“population” in number 1 of “indicators” is missing. Every indicator belongs to a population: all the people of a place, or with a characteristic in it.',
    ])
    expect(messages({ measures: [{ ...plans, service: 'early-help', kind: '%' }] })).toEqual([
      '“quadrant” in number 1 of “measures” is missing. Every performance measure belongs to exactly one quadrant: upper-left, upper-right, lower-left or lower-right.',
    ])
    expect(
      messages({ measures: [{ ...plans, service: 'early-help', quadrant: 'lower-right', kind: '#' }] })[0],
    ).toContain('does not fit the quadrant')
  })

  it('refuses a forecast that nothing can be done with', () => {
    const [saved] = WHOLE.forecasts!
    const broken = { ...saved, forecast: { ...saved!.forecast, points: [{ value: 'many' }] } }
    expect(messages({ forecasts: [broken] })).toEqual([
      '“forecast” in number 1 of “forecasts” is not a forecast this library saved, or a newer one saved it. Nothing of it is used.',
    ])
  })

  it('names the field of a figure that is not a number', () => {
    const wrong = { ...plans, population: 'children', points: [{ ...plans!.points[0], value: 'many' }] }
    expect(readDocument({ version: 1, indicators: [wrong] }).problems).toMatchObject([
      { field: 'indicators[0].points[0].value' },
    ])
  })

  it('never throws, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.json(), (json) => void readDocument(json)))
    expect(readDocument('{').problems[0]!.code).toBe('not-json')
  })

  it('is published as a JSON Schema', async () => {
    await expect(`${JSON.stringify(documentJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../schema/oba-document.schema.json',
    )
  })
})
