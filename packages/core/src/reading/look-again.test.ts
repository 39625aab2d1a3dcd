import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

const read = (...lines: readonly string[]) => {
  const { indicators, problems } = readTable(lines.join('\n'), { periodType: 'financial year' })
  return {
    figures: indicators.map(({ id, points }) => [id, ...points.map(({ value, symbol }) => value ?? symbol)]),
    problems: problems.map(({ code, field, message }) =>
      code === 'columns-unread' ? message : `${code} ${field}`,
    ),
  }
}

describe('A column that mostly is no breakdown', () => {
  it('is one where it alone tells figures apart: a status of workers, codes of industries', () => {
    expect(
      read('Area,Year,Status,Jobs', 'Kent,2023/24,Full-time,10', 'Kent,2023/24,Part-time,7').figures,
    ).toEqual([
      ['Jobs | Status: Full-time', 10],
      ['Jobs | Status: Part-time', 7],
    ])
    expect(
      read(
        'Area,Year,Trend,Industry,Value',
        'Kent,2023/24,Underlying,46,10',
        'Kent,2023/24,Underlying,47,7',
        'Kent,2023/24,Observed,46,12',
        'Kent,2023/24,Observed,47,9',
      ).figures,
    ).toEqual([
      ['Value | Trend: Underlying | Industry: 46', 10],
      ['Value | Trend: Underlying | Industry: 47', 7],
      ['Value | Trend: Observed | Industry: 46', 12],
      ['Value | Trend: Observed | Industry: 47', 9],
    ])
  })

  it('is none where rows are of two stages of one figure, or another figure stands in it', () => {
    const { figures, problems } = read(
      'Area,Year,Status,Sample,Value',
      'Kent,2023/24,Provisional,101.5,10',
      'Kent,2023/24,Revised,99.5,7',
    )
    expect(figures).toEqual([['Value', '10 / 7']])
    expect(problems).toEqual([
      'These columns were not needed and not read: Sample.',
      'different-figures period',
    ])
  })

  it('stays what is said beside a figure where nothing needs telling apart', () => {
    const { indicators } = readTable(
      'Area,Year,Status,Jobs\nKent,2023/24,Estimated,10\nKent,2024/25,Counted,7',
      { periodType: 'financial year' },
    )
    expect(indicators[0]!.points.map(({ comment }) => comment)).toEqual(['Estimated', 'Counted'])
  })
})

describe('A column of figures with many words among them', () => {
  it('is read beside other figures, where no row needs it to be told from another', () => {
    expect(
      read(
        'Area,Year,Rate,Children',
        'Kent,2021/22,1.5,12',
        'Kent,2022/23,1.7,to follow',
        'Kent,2023/24,1.8,14',
        'Kent,2024/25,1.9,see note',
      ).figures,
    ).toEqual([
      ['Rate', 1.5, 1.7, 1.8, 1.9],
      ['Children', 12, 'to follow', 14, 'see note'],
    ])
  })

  it('is a breakdown where rows differ in it alone', () => {
    expect(
      read(
        'Area,Year,School year,Pupils',
        'Kent,2023/24,Reception,12',
        'Kent,2023/24,1,15',
        'Kent,2023/24,2,14',
        'Kent,2023/24,Nursery,13',
      ).figures.length,
    ).toBe(4)
  })
})

describe('A column with a Total among its numbers', () => {
  it('is a breakdown, whatever its own name says of totals', () => {
    expect(
      read(
        'Year,Total days,Pupils',
        '2023/24,Total,60',
        '2023/24,1,40',
        '2023/24,2,14',
        '2023/24,3,3',
        '2023/24,4,2',
        '2023/24,5,1',
      ).figures.map(([id]) => id),
    ).toEqual(['Total', '1', '2', '3', '4', '5'].map((days) => `Pupils | Total days: ${days}`))
  })
})
