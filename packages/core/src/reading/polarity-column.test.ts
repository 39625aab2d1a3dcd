import { describe, expect, it } from 'vitest'
import { readAbout } from './read-about.js'
import { readTable } from './read-table.js'

const read = (rows: readonly string[], options = {}): ReturnType<typeof readTable> =>
  readTable(rows.join('\n'), { periodType: 'calendar year', ...options })

const told = (rows: readonly string[], options = {}): unknown[] => {
  const { indicators, problems } = read(rows, options)
  return [
    indicators.map(({ id, polarity }) => [id, polarity]),
    problems.map(({ row, field, message }) => [row, field, message]),
  ]
}

describe('a column of the figures that says which way is better', () => {
  it.each(['polarity', 'Polarity', 'POLARITY', 'Better when', 'better_when'])(
    'is read under the name “%s”, in the words of the companion file',
    (name) => {
      const rows = [
        `indicator,area,period,value,${name}`,
        'plans,Dorset,2021,5,lower',
        'plans,Dorset,2022,4,Low',
        'skills,Dorset,2021,5,High ',
        'mix,Dorset,2021,5,-',
        'other,Dorset,2021,5,',
      ]
      expect(told(rows)).toEqual([
        [
          ['plans', 'lower'],
          ['skills', 'higher'],
          ['mix', 'none'],
          ['other', undefined],
        ],
        [],
      ])
    },
  )

  it('need be filled in once an indicator, for every area and period, and tells no figures apart', () => {
    const rows = [
      'indicator,area,period,value,polarity',
      'plans,Dorset,2021,5,',
      'plans,Dorset,2022,4,lower',
      'plans,Devon,2021,5,',
    ]
    expect(told(rows)).toEqual([
      [
        ['plans', 'lower'],
        ['plans', 'lower'],
      ],
      [],
    ])
    expect(read(rows).indicators[0]!.points.map(({ value }) => value)).toEqual([5, 4])
  })

  it('is read where the periods stand across', () => {
    const rows = ['KPI,Polarity,Q1 23/24,Q2 23/24', 'Calls answered,Higher,71,73', 'Complaints,Lower,35,45']
    expect(read(rows).indicators.map(({ polarity }) => polarity)).toEqual(['higher', 'lower'])
  })

  it('says which word it does not know, and in which row, and is not guessed', () => {
    const rows = [
      'indicator,area,period,value,Better when',
      'plans,Dorset,2021,5,down',
      'plans,Dorset,2022,4,down',
      'skills,Dorset,2021,5,higher',
    ]
    expect(told(rows)).toEqual([
      [
        ['plans', undefined],
        ['skills', 'higher'],
      ],
      [[2, 'Better when', 'Row 2: “down” in “Better when” is not one of: higher, lower, none.']],
    ])
  })

  it('says once where an indicator has two, and uses neither', () => {
    const rows = [
      'indicator,area,period,value,polarity',
      'plans,Dorset,2021,5,lower',
      'plans,Dorset,2022,4,higher',
      'plans,Devon,2021,5,lower',
    ]
    expect(told(rows)).toEqual([
      [
        ['plans', undefined],
        ['plans', undefined],
      ],
      [[3, 'polarity', 'Row 3: “polarity” says both lower and higher of plans. Neither is used.']],
    ])
  })

  it('gives way to the companion file, which may leave the direction to it', () => {
    const rows = ['indicator,area,period,value,polarity', 'plans,Dorset,2021,5,lower']
    const said = (csv: string): unknown =>
      read(rows, { about: readAbout(csv).about }).indicators.map(({ name, polarity }) => [name, polarity])
    expect(said('indicator,polarity\nplans,none')).toEqual([['plans', 'none']])
    expect(said('indicator,name\nplans,Plans')).toEqual([['Plans', 'lower']])
  })
})
