import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

// Dorset children on child protection plans at 31 March: Department for Education, Characteristics of children in need, OGL v3.
const PLANS = `indicator,area_code,area,period,period_type,value,symbol,break,source,note
plans,E10000009,Dorset,31 March 2013,snapshot,243,,,DfE,
plans,E10000009,Dorset,31 March 2014,snapshot,270,,,DfE,
plans,E10000009,Dorset,31 March 2016,snapshot,409,,Counted differently,DfE,
plans,E10000009,Dorset,31 March 2017,snapshot,,c,,DfE,suppressed
`

describe('readTable', () => {
  it('reads a long table into an indicator with its gap, symbol, break and note', () => {
    const { indicators, problems } = readTable(PLANS)
    expect(problems).toEqual([])
    expect(indicators).toHaveLength(1)
    const [plans] = indicators
    expect(plans).toMatchObject({
      id: 'plans',
      area: { code: 'E10000009', name: 'Dorset' },
      timing: 'snapshot',
      frequency: 'annual',
      source: 'DfE',
    })
    expect(plans!.points.map(({ period, value, symbol }) => [period.label, value, symbol])).toEqual([
      ['31 March 2013', 243, undefined],
      ['31 March 2014', 270, undefined],
      ['31 March 2015', null, undefined],
      ['31 March 2016', 409, undefined],
      ['31 March 2017', null, 'c'],
    ])
    expect(plans!.breaks).toMatchObject([{ at: { label: '31 March 2016' }, note: 'Counted differently' }])
    expect(plans!.points[4]!.comment).toBe('suppressed')
  })

  it('reads numbers as publishers write them and never a symbol or a band as one', () => {
    const cells = [
      '"1,234"',
      '7%',
      '£12.50',
      '38.299999999999997',
      '19.100000000000001',
      '-5',
      '1e3',
      '12.3 [r]',
      'x',
      '<= 10',
      '90-99',
      '..',
      '00:10',
      '-9999',
    ]
    const csv = `indicator,area,period,value\n${cells.map((cell, year) => `a,Dorset,${2000 + year}/${String(year + 1).padStart(2, '0')},${cell}`).join('\n')}`
    const { indicators } = readTable(csv)
    expect(indicators[0]!.points.map(({ value, symbol }) => value ?? symbol)).toEqual([
      1234,
      7,
      12.5,
      38.3,
      19.1,
      -5,
      1000,
      12.3,
      'x',
      '<= 10',
      '90-99',
      '..',
      '00:10',
      '-9999',
    ])
    expect(indicators[0]!.points[7]!.status).toBe('revised')
  })

  it('reads a wide table below titles, with a header of two rows, and leaves the footnotes', () => {
    const csv = [
      'Table LA7: children looked after,,,,',
      'Coverage: England,,,,',
      ',,,,',
      ',2011,,2012,',
      ',Number,Percentage,Number,Percentage',
      ',,,,',
      'ENGLAND,"32,910",70,"32,980",71',
      'Darlington,85,69,x,68',
      ',,,,',
      '1. Excludes children in respite care.,,,,',
    ].join('\n')
    const { indicators, problems } = readTable(csv, { periodType: 'snapshot 31 March' })
    expect(
      indicators.map(({ id, area, points }) => [
        id,
        area.name,
        ...points.map(({ value, symbol }) => value ?? symbol),
      ]),
    ).toEqual([
      ['Number', 'ENGLAND', 32910, 32980],
      ['Number', 'Darlington', 85, 'x'],
      ['Percentage', 'ENGLAND', 70, 71],
      ['Percentage', 'Darlington', 69, 68],
    ])
    expect(indicators[0]!.points[0]!.period).toMatchObject({
      start: '2011-03-31',
      end: '2011-03-31',
      label: '2011',
    })
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['titles-above', 1],
      ['notes-beside', 10],
    ])
  })

  it('takes the smallest area of a Department for Education table, and each column of figures as an indicator', () => {
    const csv = `time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,number,percentage
202425,Academic year,National,E92000001,England,,,,,,100,5.5
202425,Academic year,Regional,E92000001,England,E12000009,South West,,,,20,c
202425,Academic year,Local authority,E92000001,England,E12000009,South West,838,Dorset,E06000059,3,z`
    const { indicators } = readTable(csv)
    expect(
      indicators.map(({ id, area, points }) => [id, area.code, points[0]!.value ?? points[0]!.symbol]),
    ).toEqual([
      ['number', 'E92000001', 100],
      ['number', 'E12000009', 20],
      ['number', 'E06000059', 3],
      ['percentage', 'E92000001', 5.5],
      ['percentage', 'E12000009', 'c'],
      ['percentage', 'E06000059', 'z'],
    ])
    expect(indicators[0]!.points[0]!.period).toMatchObject({ type: 'academic-year', start: '2024-09-01' })
  })

  it('lets the caller name the columns, and says which there are when one is missing', () => {
    const csv = 'key,where,when,obs\na,Dorset,Jan 2020,1'
    const columns = { indicator: 'key', area: 'where', period: 'when', value: 'obs' }
    expect(readTable(csv, { columns }).indicators[0]).toMatchObject({
      id: 'a',
      area: { name: 'Dorset' },
      points: [{ value: 1 }],
    })
    expect(readTable(csv, { columns: { value: 'figure' } }).problems[0]!.message).toBe(
      'The table has no column “figure”. It has: key, where, when, obs.',
    )
  })

  it('takes a break somebody declares, by what the period means', () => {
    const csv = 'indicator,area,period,value\na,Dorset,2015/16,1\na,Dorset,2016/17,2'
    const options = { periodType: 'financial year', breaks: [{ at: '2017', note: 'New form' }] }
    expect(readTable(csv, options).indicators[0]!.breaks).toMatchObject([
      { at: { label: '2016/17' }, note: 'New form' },
    ])
  })

  it('gives plain JSON that survives structuredClone', () => {
    const result = readTable(PLANS)
    expect(structuredClone(result)).toEqual(result)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it.each([
    [['98.76940000', '71.17300001', '99.12345678'], 2],
    [['0.04767', '0.04263', '0.05110'], 5],
    [['0.1551629733', '0.1367148417', '0.14'], 4],
    [['40930.41584', '61244.41771', '52000.00001'], 1],
    [['1100.25', '1234.5', '998.1'], 1],
    [['59', '61', '60', '62.5'], 1],
    [['59.5', '61', '60', '62'], 0],
    [['84.784', '161.000', '245.784'], 3],
    [['0.00001', '0.00002', '0'], 5],
  ])(
    'shows figures nobody rounded to four digits, and others as they were published: %j',
    (values, places) => {
      const rows = values.map((value, index) => ['a', 'X', String(2020 + index), value])
      const [read] = readTable([['indicator', 'area', 'period', 'value'], ...rows]).indicators
      expect(read!.decimals).toBe(places)
      expect(read!.points.map(({ value }) => value)).toEqual(values.map(Number))
    },
  )
})
