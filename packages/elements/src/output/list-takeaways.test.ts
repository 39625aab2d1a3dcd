import { readAbout, readTable } from '@oba/core'
import type { Indicator } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { english } from '../messages/english.js'
import { outputLanguage } from '../messages/output-language.js'
import { servicesLanguage } from '../messages/services-language.js'
import { wholeFramework } from '../oba-framework/whole-framework.js'
import { serviceGrid } from '../oba-quadrants/service-grid.js'
import { frameworkTakeaway } from './framework-takeaway.js'
import { quadrantsTakeaway } from './quadrants-takeaway.js'

const { quadrants, messages } = servicesLanguage(english)
const read = (figures: readonly string[], about: readonly string[]): readonly Indicator[] =>
  readTable(figures.join('\n'), { about: readAbout(about.join('\n')).about }).indicators

describe('what readers may take away of a service', () => {
  const measures = read(
    [
      'indicator,area,period,period_type,value,symbol,unit',
      'places,Example,2022/23,financial year,40,,places',
      'places,Example,2023/24,financial year,48,,places',
      'number,Example,2022/23,financial year,10,,people',
      'number,Example,2023/24,financial year,,c,people',
      'share,Example,2022/23,financial year,40.2,,%',
      'share,Example,2023/24,financial year,44.4,,%',
      'wanted,Example,2023/24,financial year,,x,%',
    ],
    [
      'indicator,name,tier,service,quadrant,pair',
      'places,Training places,,training,upper-left,',
      'number,People whose practice improved,,training,lower-left,share',
      'share,Share whose practice improved,headline 1,training,lower-right,number',
      'wanted,Children who feel heard,data development agenda 1,training,lower-right,',
    ],
  )
  const { sentence, table } = quadrantsTakeaway(
    serviceGrid(measures, {}, '', '', '').grid,
    outputLanguage(english),
  )

  it('is a row a measure under its question, with the latest figure and the one before', () => {
    const [head, places] = table().rows
    expect(head).toEqual(['Question', 'Measure', 'Headline', 'Period', 'Latest', 'Period before'])
    expect(places).toEqual([
      quadrants.quadrant['upper-left'],
      'Training places',
      '',
      '2023/24',
      '48 places',
      '40 places',
    ])
    expect(sentence()).toMatch(/^Share whose practice improved/)
  })

  it('gives no figure from which one that is kept back could be worked out', () => {
    const texts = table()
      .rows.filter((row) => row[1]!.includes('practice improved'))
      .flat()
    expect(texts.join(' ')).not.toContain('44.4')
  })

  it('names what is still wanted', () => {
    expect(table().rows.at(-1)).toEqual([
      quadrants.quadrant['lower-right'],
      'Children who feel heard',
      '',
      '',
      'no data yet',
      '',
    ])
  })
})

describe('what readers may take away of a framework', () => {
  const indicators = read(
    [
      'indicator,area_code,area,period,value',
      ...[50, 52, 51, 53, 52, 51, 20, 18, 15].map(
        (value, at) => `need,A1,Dorset,31 March ${2010 + at},${value}`,
      ),
    ],
    ['indicator,name,polarity,baseline_until,outcome', 'need,Children in need,lower,2015,safe'],
  )
  const made = wholeFramework(
    indicators,
    {
      populations: [{ id: 'children', name: 'Children in Dorset' }],
      outcomes: [
        { id: 'safe', text: 'Children are safe', population: 'children', partners: ['Police', 'Schools'] },
        { id: 'happy', text: 'Children are happy', population: 'children' },
      ],
      services: [{ id: 'help', name: 'Family help', users: 'families', contributesTo: ['safe', 'happy'] }],
    },
    '',
    '',
  )
  const { sentence, table } = frameworkTakeaway(made, outputLanguage(english))

  it('is a row for each indicator under its outcome, with its verdict and who has a part in it', () => {
    const [head, need, happy] = table().rows
    expect(head).toEqual(['Outcome', 'Indicator', 'Verdict', 'Partners', 'Services that contribute'])
    expect(need).toEqual([
      'Children are safe',
      'Children in need',
      expect.stringMatching(/^Turned/),
      'Police; Schools',
      'Family help',
    ])
    expect(happy).toEqual(['Children are happy', messages.notMeasured, '', '', 'Family help'])
  })

  it('says how each outcome is going', () => {
    expect(sentence()).toBe(
      `Children are safe: The one curve shows evidence of improvement. Children are happy: ${messages.notMeasured}`,
    )
  })
})
