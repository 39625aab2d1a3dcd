import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

/** The shapes are those of published files; the figures are made up. */
const read = (lines: readonly string[]) => {
  const { indicators, problems } = readTable(lines.join('\n'))
  return {
    figures: indicators.map(({ id, area, points }) => [
      id,
      area.code || area.name,
      ...points.map(({ period, value }) => `${period.label}: ${value}`),
    ]),
    codes: problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code),
  }
}

describe('what each column of a table is for', () => {
  it('takes a column with a Total among its numbers for a breakdown, whatever its name says of totals', () => {
    const { figures } = read([
      'Year,Total days,Pupils',
      '2023/24,Total,60',
      '2023/24,1,40',
      '2023/24,2,14',
      '2023/24,3,3',
      '2023/24,4,2',
      '2023/24,5,1',
    ])
    expect(figures.map(([id]) => id)).toEqual(
      ['Total', '1', '2', '3', '4', '5'].map((days) => `Pupils | Total days: ${days}`),
    )
  })

  it('takes a date for the period, and the year and month beside it for the same said again', () => {
    const { figures, codes } = read([
      'date,year,month,waits',
      '2011-11-01,2011,Nov,11100',
      '2011-12-01,2011,Dec,7770',
      '2012-01-01,2012,Jan,8950',
    ])
    expect(figures).toEqual([['waits', '', '2011-11-01: 11100', '2011-12-01: 7770', '2012-01-01: 8950']])
    expect(codes).toEqual([])
  })

  it('does not take a second column of years for figures', () => {
    const { figures } = read(['Year,Financial year,Waits', '2023,2023,5', '2024,2024,7'])
    expect(figures).toEqual([['Waits', '', '2023: 5', '2024: 7']])
  })

  it('takes numbers of placements with “10 or more” and a “Total” among them for a breakdown, not for figures', () => {
    const groups = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10 or more', 'Total']
    const { figures, codes } = read([
      'time_period,time_identifier,country_name,placements,number',
      ...['2022', '2023'].flatMap((year) =>
        groups.map((group, at) => `${year},Calendar year,England,${group},${100 * at + +year}`),
      ),
    ])
    expect(figures).toHaveLength(groups.length)
    expect(figures.at(-1)).toEqual(['number | placements: Total', 'England', '2022: 3022', '2023: 3023'])
    expect(codes).toEqual(['breakdown'])
  })

  it('still takes a column named Total for figures where its header stands in it again', () => {
    const { figures } = read(['Year,Total', '2021,4', '2022,6', 'Year,Total', '2023,8'])
    expect(figures).toEqual([['Total', '', '2021: 4', '2022: 6', '2023: 8']])
  })

  it('sees that a column which begins with hundreds of ages goes on with words', () => {
    const areas = Array.from({ length: 40 }, (_, at) => `Area ${at + 1}`)
    const groups = [
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
      'Girls',
      'Boys',
      'Free meals',
      'No free meals',
    ]
    const { figures, codes } = read([
      'year,area,pupil_group,pupils',
      ...groups.flatMap((group) => areas.map((area, at) => `2023/24,${area},${group},${at + 1}`)),
    ])
    expect(figures).toHaveLength(areas.length * groups.length)
    expect(figures[0]).toEqual(['pupils | pupil_group: 5', 'Area 1', '2023/24: 1'])
    expect(codes).not.toContain('different-figures')
  })

  it('takes columns of keys and codes for what tells figures apart', () => {
    const { figures } = read([
      'year,area,AgeBand_KEY,Council code,spent',
      '2022/23,Dorset,1,102,40.5',
      '2022/23,Dorset,2,102,60.5',
      '2023/24,Dorset,1,102,41.5',
      '2023/24,Dorset,2,102,61.5',
    ])
    expect(figures).toEqual([
      ['spent | AgeBand_KEY: 1', 'Dorset', '2022/23: 40.5', '2023/24: 41.5'],
      ['spent | AgeBand_KEY: 2', 'Dorset', '2022/23: 60.5', '2023/24: 61.5'],
    ])
  })
})

describe('the area of a row in the Department for Education’s tables', () => {
  const HEAD =
    'time_period,geographic_level,country_code,country_name,region_code,region_name,new_la_code,la_name,lad_code,lad_name,number'

  it('is the district where the row names one', () => {
    const { figures } = read([
      HEAD,
      '202324,Local authority,E92000001,England,E12000004,East Midlands,E10000007,Derbyshire,,,90',
      '202324,Local authority district,E92000001,England,E12000004,East Midlands,E10000007,Derbyshire,E07000032,Amber Valley,40',
      '202324,Local authority district,E92000001,England,E12000004,East Midlands,E10000007,Derbyshire,E07000033,Bolsover,50',
    ])
    expect(figures.map(([, area, figure]) => [area, figure])).toEqual([
      ['E10000007', '202324: 90'],
      ['E07000032', '202324: 40'],
      ['E07000033', '202324: 50'],
    ])
  })

  it('is the larger one where z stands for the smaller', () => {
    const { figures } = read([
      HEAD,
      '202324,National,E92000001,England,z,z,z,z,z,z,900',
      '202324,Regional,E92000001,England,E12000004,East Midlands,z,z,z,z,300',
    ])
    expect(figures.map(([, area]) => area)).toEqual(['E92000001', 'E12000004'])
  })

  it('is its name where z stands for every code', () => {
    const { figures } = read([HEAD, '202324,Local authority,z,z,z,z,z,Unknown,z,z,7'])
    expect(figures).toEqual([['number', 'Unknown', '202324: 7']])
  })
})
