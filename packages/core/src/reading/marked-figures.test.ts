import { describe, expect, it } from 'vitest'
import { read } from './read-lines.fixture.js'

// The shapes are those of the publishers named; the figures are made up.
describe('readTable reads', () => {
  it('the marks beside a figure for what they say, and leaves one that may say anything', () => {
    const { indicators, problems } = read(
      [
        'Area,Year,Percentage',
        'Dorset,2018/19,12.3 [r]',
        'Dorset,2019/20,[low]',
        'Dorset,2020/21,"1,234 (p)"',
        'Dorset,2021/22,12.9 [note 3]',
        'Dorset,2022/23,11.2r',
        'Dorset,2023/24,11.2*',
        'Dorset,2024/25,11.2 [c]',
        'Dorset,2025/26,12.1¹',
        'Dorset,2026/27,12.1 (1)',
      ],
      { periodType: 'financial year' },
    )
    expect(
      indicators[0]!.points.map(({ value, symbol, status, comment }) => [value ?? symbol, status ?? comment]),
    ).toEqual([
      [12.3, 'revised'],
      ['[low]', undefined],
      [1234, 'provisional'],
      [12.9, 'note 3'],
      [11.2, 'revised'],
      ['11.2*', undefined],
      ['c', 'c'],
      [12.1, '¹'],
      // It may be how many there are.
      ['12.1 (1)', undefined],
    ])
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['not-a-number', 7],
      ['kept-back-yet-given', 8],
      ['order-of-magnitude', 4],
    ])
  })

  it('amounts it does not know how to read as they stand, and says so', () => {
    const { figures, codes } = read(['Council,Jan 2020,Feb 2020', 'Dorset,(1.2),3.4', 'BCP,£1.2m,"12,3"'])
    expect(figures).toEqual([
      ['value', 'Dorset', '(1.2)', 3.4],
      ['value', 'BCP', '£1.2m', '12,3'],
    ])
    expect(codes).toEqual(['not-a-number', 'not-a-number'])
  })

  it('a column in which every figure is marked, or none is a figure yet', () => {
    const { figures, codes, indicators } = read([
      'Area,Q1 2022-23,Q2 2022-23 (p),Q3 2022-23',
      'Dorset,101,98 [p],Not due',
      'BCP,201,"1,205 (p)",Not due',
    ])
    expect(figures).toEqual([
      ['value', 'Dorset', 101, 98, 'Not due'],
      ['value', 'BCP', 201, 1205, 'Not due'],
    ])
    expect(codes).toEqual(['not-a-number'])
    expect(indicators[0]!.points[1]).toMatchObject({ value: 98, status: 'provisional' })
  })

  it('the one column that holds figures, though some of them are words', () => {
    const rows = ['Dorset,4,2023/24 Q1,512', 'Dorset,4,2023/24 Q2,498', 'Dorset,4,2023/24 Q3,about 500']
    expect(read(['Area,Age,Period,Households', ...rows])).toMatchObject({
      figures: [['Households', 'Dorset', 512, 498, 'about 500']],
      codes: ['not-a-number'],
    })
    expect(read(['Area,Age,Period', 'Dorset,4,2023/24 Q1']).codes).toEqual(['no-value-column'])
  })

  it('a column of figures as the figures though some have marks, wherever those stand, and no target in its place', () => {
    const years = ['2014/15,52.1,55', '2015/16,54.9*,56', '2016/17,"55,3",57', '2017/18,~53,58']
    const table = (...rows: readonly string[]) =>
      read(['Year,Attainment,Target', ...rows], { periodType: 'financial year' })
    for (const rows of [years, [...years.slice(1), years[0]!], years.slice(1)]) {
      const { figures, codes, indicators, problems } = table(...rows)
      expect(figures[0]!.slice(0, 2)).toEqual(['Attainment', ''])
      expect(new Set(figures[0]!.slice(2))).toEqual(
        new Set([...(rows.includes(years[0]!) ? [52.1] : []), '54.9*', '55,3', '~53']),
      )
      expect(figures).toHaveLength(1)
      expect(indicators[0]!.targets).toHaveLength(rows.length)
      expect(codes).toEqual(['not-a-number'])
      expect(problems[0]).toMatchObject({ row: rows.indexOf(years[1]!) + 2, field: 'Attainment' })
      expect(problems[0]!.message).toMatch(/as in 2 other rows\.$/)
    }
  })

  it('the first row of figures as figures, where hardly one of them is written as a number', () => {
    expect(read(['Year,Dorset,England', '2014/15,~53,c. 54', '2015/16,c.55,56']).figures).toEqual([
      ['Dorset', '', '~53', 'c.55'],
      ['England', '', 'c. 54', 56],
    ])
    expect(read(['Area,Jan 2020,Feb 2020*,Mar 2020', 'Dorset,~53,~54,c.55', 'BCP,53,54,55']).figures).toEqual(
      [
        ['value', 'Dorset', '~53', '~54', 'c.55'],
        ['value', 'BCP', 53, 54, 55],
      ],
    )
    // Neither the numbers of columns nor ages are figures.
    expect(read(['Period,0-15,16-64,65+', '(1),(2),(3),(4)', 'Jan 2020,5,6,7']).figures).toEqual([
      ['0-15 | (2)', '', 5],
      ['16-64 | (3)', '', 6],
      ['65+ | (4)', '', 7],
    ])
  })

  it('a target as that of the one column of figures beside it, as a figure among several, and by itself only when asked', () => {
    const words = ['Year,Attainment,Target', '2014 Q1,52.1,55', '2014 Q2,53,55', '2014 Q3,not known yet,56']
    expect(read(words).figures).toEqual([['Attainment', '', 52.1, 53, 'not known yet']])
    expect(read(['Period,Target %,Number of pupils', '2014 Q1,55,about half'])).toMatchObject({
      figures: [['Number of pupils', '', 'about half']],
      indicators: [{ targets: [{ value: 55 }] }],
      codes: ['not-a-number'],
    })
    expect(read(['Period,Target,Attendance,Exclusions', '2014 Q1,1,2,3']).figures).toEqual([
      ['Attendance', '', 2],
      ['Exclusions', '', 3],
      ['Target', '', 1],
    ])
    const alone = ['Period,Target', '2014 Q1,55']
    expect(read(alone)).toMatchObject({ indicators: [], codes: ['no-value-column'] })
    expect(read(alone, { columns: { value: 'Target' } }).figures).toEqual([['Target', '', 55]])
  })

  it('a comma for a decimal point as it stands, and says so', () => {
    expect(read(['Area;Period;Value', 'Dorset;2019 Q1;12,5', 'Dorset;2019 Q2;1,300'])).toMatchObject({
      figures: [['Value', 'Dorset', '12,5', 1300]],
      codes: ['not-a-number'],
    })
  })

  it('a figure of a table whose first row of figures has words that could head columns', () => {
    const { figures } = read([
      'Geographical Code,Geographical Description,Level,Kind of it,Which one,Outcome',
      'E06000059,Dorset,Council,Numerator,Jan 2022,500',
      'E06000060,Bucks,Council,Numerator,Jan 2022,700',
    ])
    expect(figures).toEqual([
      ['Outcome', 'Dorset', 500],
      ['Outcome', 'Bucks', 700],
    ])
  })
})
