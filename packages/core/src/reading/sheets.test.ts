import { describe, expect, it } from 'vitest'
import { read } from './read-lines.fixture.js'

// The shapes are those of the publishers named; the figures are made up.
describe('readTable reads', () => {
  it('the first of two tables on one sheet, and says where the second begins', () => {
    const { figures, problems } = read([
      'Table 1: Looked after,,',
      'Area,Jan 2019,Jan 2020',
      'Dorset,10,12',
      ',,',
      'Table 2: Plans,,',
      'Area,Jan 2019,Jan 2020',
      'Dorset,5,6',
    ])
    expect(figures).toEqual([['Table 1: Looked after', 'Dorset', 10, 12]])
    expect(problems[0]).toMatchObject({
      row: 6,
      severity: 'error',
      message:
        'Row 6: another table begins here (“Table 2: Plans”). It is not read: give each table by itself.',
    })
    expect(read(['Area,2019 Q1,2019 Q2', 'Dorset,1,2', 'Area,2020 Q1,2020 Q2', 'Dorset,3,4']).codes).toEqual([
      'another-table',
    ])
  })

  it('on over a header that a printed page repeats', () => {
    expect(read(['Area,Jan 2019,Feb 2019', 'Dorset,1,2', 'Area,Jan 2019,Feb 2019', 'BCP,3,4'])).toMatchObject(
      {
        figures: [
          ['value', 'Dorset', 1, 2],
          ['value', 'BCP', 3, 4],
        ],
        codes: [],
      },
    )
  })

  it('titles in pairs as titles, and takes the period from them', () => {
    const { figures, problems, indicators } = read([
      'Title:,A&E attendances',
      'Period:,April 2024',
      ',,Attendances,,In 4 hours or less',
      'Code,Name,Type 1,Total,Total',
      'RBD,Dorset County,4500,5600,72.0%',
    ])
    expect(figures).toEqual([
      ['Attendances | Type 1', 'Dorset County', 4500],
      ['Attendances | Total', 'Dorset County', 5600],
      ['In 4 hours or less | Total', 'Dorset County', 72],
    ])
    expect(indicators[0]!.points[0]!.period).toMatchObject({ start: '2024-04-01', end: '2024-04-30' })
    expect(problems.map(({ message }) => message)).toEqual([
      'Not needed and not read: Code.',
      'Above the table: A&E attendances | April 2024. Only a period or a source is read from it.',
    ])
  })

  it('merged cells at the end of a row, where the row is only shorter', () => {
    expect(
      read(['Number,Note,Area,Period', '5,,Dorset,2021 Q1', '6,,BCP', '7,,Dorset,2021 Q2', '8,,BCP']).figures,
    ).toEqual([
      ['Number', 'Dorset', 5, 7],
      ['Number', 'BCP', 6, 8],
    ])
  })

  it('an empty cell as empty where nothing shows that cells were merged', () => {
    const { figures, codes } = read(['Area,Measure,Jan 2020', 'Dorset,Number,12', ',Rate,1.2'])
    expect(figures).toEqual([
      ['Number', 'Dorset', 12],
      ['Rate', '', 1.2],
    ])
    expect(codes).toEqual(['no-area'])
  })

  it('what stands above a table for its source, and says what it leaves', () => {
    const { indicators, problems } = read([
      'Table 1: Looked after',
      'This worksheet contains one table',
      'Source: Department for Education',
      'Area code,Area name,Jan 2020,Jan 2021',
      'E06000059,Dorset,430,[c]',
    ])
    expect(indicators[0]).toMatchObject({
      name: 'Table 1: Looked after',
      source: 'Department for Education',
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'note',
        'Above the table: This worksheet contains one table | Source: Department for Education. Only a period or a source is read from it.',
      ],
    ])
  })
})
