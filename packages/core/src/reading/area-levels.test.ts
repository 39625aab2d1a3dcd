import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

const read = (lines: readonly string[]) => {
  const { indicators, problems } = readTable(lines.join('\n'))
  return {
    figures: indicators.map(({ id, area, points }) => [
      id,
      `${area.code} ${area.name}`.trim(),
      ...points.map(({ value }) => value),
    ]),
    problems: problems
      .filter(({ severity }) => severity !== 'note')
      .map(({ code, message }) => [code, message]),
  }
}

describe('A column that says what kind of area a row is of', () => {
  it('tells an authority from a district with its code, and changes the name of nothing else', () => {
    const { figures, problems } = read([
      'time_period,time_identifier,geographic_level,country_code,country_name,new_la_code,la_name,lad_code,lad_name,good',
      '202122,Academic year,National,E92000001,England,,,,,65.2',
      '202122,Academic year,Local authority,E92000001,England,E06000001,Hartlepool,,,63.1',
      '202122,Academic year,Local authority,E92000001,England,E10000003,Kent,,,66',
      '202122,Academic year,Local authority district,E92000001,England,E06000001,Hartlepool,E06000001,Hartlepool,63.4',
      '202122,Academic year,Local authority district,E92000001,England,E10000003,Kent,E07000105,Ashford,70',
    ])
    expect(figures).toEqual([
      ['good', 'E92000001 England', 65.2],
      ['good', 'E06000001 Hartlepool', 63.1],
      ['good', 'E10000003 Kent', 66],
      ['good', 'E06000001 Hartlepool (Local authority district)', 63.4],
      ['good', 'E07000105 Ashford', 70],
    ])
    expect(problems).toEqual([
      [
        'same-code',
        '“area_code” has one code for several areas: E06000001 (Hartlepool, Hartlepool (Local authority district)). They are told apart by name.',
      ],
    ])
  })

  it('tells areas of one name apart where there are no codes', () => {
    const { figures } = read([
      'year,level,area,rate',
      '2021/22,Region,London,5',
      '2021/22,Local authority,London,6',
      '2021/22,Local authority,Leeds,7',
    ])
    expect(figures).toEqual([
      ['rate', 'London', 5],
      ['rate', 'London (Local authority)', 6],
      ['rate', 'Leeds', 7],
    ])
  })

  it('breaks no line where it is only spelt in another way later, and shows the name with the later one', () => {
    const { figures, problems } = read([
      'Year,Level,Code,Area,Rate,Count',
      '2021/22,NATIONAL,E92000001,England,5,60',
      '2022/23,Country,E92000001,England,6,',
    ])
    expect(figures).toEqual([
      ['Rate', 'E92000001 England (Country)', 5, 6],
      ['Count', 'E92000001 England', 60],
    ])
    expect(problems.map(([code]) => code)).toEqual(['which-split-year'])
  })

  it('is none where its levels are of something else', () => {
    const { figures } = read(['Year,Level,Area,Rate', '2021/22,Level 2,Kent,5', '2021/22,Level 3,Kent,6'])
    expect(figures).toEqual([
      ['Rate | Level: Level 2', 'Kent', 5],
      ['Rate | Level: Level 3', 'Kent', 6],
    ])
  })
})

describe('NA and NULL, which databases write for nothing,', () => {
  it('are no area: a row that has them is of its region, or of none', () => {
    expect(
      read([
        'year,region_name,la_name,rate',
        '2021/22,North,NA,5',
        '2021/22,North,Leeds,6',
        '2021/22,NULL,NULL,7',
      ]).figures,
    ).toEqual([
      ['rate', 'North', 5],
      ['rate', 'Leeds', 6],
      ['rate', '', 7],
    ])
  })

  it('are an area where NA is its code', () => {
    expect(read(['Year,Country Code,Country,Rate', '2021/22,NA,Namibia,5']).figures).toEqual([
      ['Rate', 'Namibia', 5],
    ])
  })
})
