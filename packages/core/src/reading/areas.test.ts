import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

describe('The areas of a table', () => {
  it('keys by area code and says when one name has two', () => {
    const csv =
      'indicator,area_code,area,period,value\na,E10000009,Dorset,Jan 2019,1\na,E06000059,Dorset,Feb 2019,2'
    const { indicators, problems } = readTable(csv)
    expect(indicators.map(({ area }) => area.code)).toEqual(['E10000009', 'E06000059'])
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'same-name',
        'Row 3: “area_code” has two codes for Dorset (E10000009, E06000059). They are not joined.',
      ],
    ])
  })

  it('says which figures belong to no area', () => {
    const csv = 'indicator,area_code,area,period,value\na,E06000059,Dorset,Jan 2020,1\na,,,Jan 2020,2'
    expect(readTable(csv).problems.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['no-area', 3, 'area_code'],
    ])
  })

  it('reads swapped code and name columns the right way round', () => {
    const csv = 'area_code,area_name,indicator,period,value\nTrafford,E08000009,CO2,Jan 2005,1'
    const { indicators, problems } = readTable(csv)
    expect(indicators[0]!.area).toEqual({ code: 'E08000009', name: 'Trafford' })
    expect(problems.map(({ code }) => code)).toEqual(['swapped-columns'])
  })

  it('are not the kinds of area a column beside them tells', () => {
    const csv =
      'geography_type,geography,geography_code,Year,Cases\nNation,England,E92000001,2023/24,5\nNation,England,E92000001,2024/25,6'
    expect(readTable(csv).indicators.map(({ area }) => area.name)).toEqual(['England'])
  })
})
