import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

const read = (...lines: readonly string[]) => readTable(lines.join('\n'), { periodType: 'financial year' })
const units = (...lines: readonly string[]) => read(...lines).indicators.map(({ id, unit }) => [id, unit])

describe('A unit that stands in the cells', () => {
  it('is the unit of the indicator where nothing else says one', () => {
    expect(
      units(
        'Area,Year,Seen in time,Cost,Children',
        'Dorset,2023/24,32%,"£1,200",5',
        'Dorset,2024/25,35%,£900,0',
      ),
    ).toEqual([
      ['Seen in time', '%'],
      ['Cost', '£'],
      ['Children', ''],
    ])
    expect(units('Area,Year,Cost', 'Ohio,2023/24,"$1,200"', 'Ohio,2024/25,-$900')).toEqual([['Cost', '$']])
    expect(units('Area,2023/24,2024/25', 'Dorset,32% [r],40', 'Kent,12%,0')).toEqual([
      ['value', '%'],
      ['value', '%'],
    ])
  })

  it('gives way to a column that says it', () => {
    expect(units('Area,Year,Value,Unit', 'Dorset,2023/24,£12,£000', 'Dorset,2024/25,£13,£000')).toEqual([
      ['Value', '£000'],
    ])
  })

  it('is that of its group alone', () => {
    const { indicators, problems } = read(
      'Area,Year,Measure type,Value',
      'Dorset,2023/24,Number,1',
      'Dorset,2023/24,Percentage,32%',
    )
    expect(indicators.map(({ unit, points }) => [unit, points[0]!.value])).toEqual([
      ['', 1],
      ['%', 32],
    ])
    expect(problems.map(({ code }) => code)).toEqual(['breakdown'])
  })

  it('leaves open whether 0.31 is 31% or 0.31%: it is shown as it stands, and a problem names row and column', () => {
    const { indicators, problems } = read(
      'Area,Year,Seen in time',
      'Dorset,2022/23,0%',
      'Dorset,2023/24,0.31',
      'Dorset,2024/25,32%',
      'Dorset,2025/26,33',
      'Kent,2024/25,0.4',
    )
    expect(
      indicators.map(({ unit, points }) => [unit, ...points.map(({ value, symbol }) => value ?? symbol)]),
    ).toEqual([
      ['%', 0, '0.31', 32, 33],
      ['%', '0.4'],
    ])
    expect(problems).toEqual([
      {
        row: 3,
        field: 'Seen in time',
        code: 'percent-or-share',
        severity: 'warning',
        message:
          'Row 3: “0.31” in “Seen in time” may be a share of 1, as others have a %. It is shown as it stands and left out of calculations, as in 1 other row.',
      },
    ])
  })

  it('names the column of the period where the periods stand across', () => {
    const { problems } = read('Area,2023/24,2024/25', 'Dorset,32%,0.31')
    expect(problems.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['percent-or-share', 2, '2024/25'],
    ])
  })
})
