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

  it('that another figure of the same indicator and area does not share is a problem', () => {
    const { problems } = read(
      'Area,Year,Value',
      'Dorset,2022/23,£12',
      'Dorset,2023/24,13%',
      'Dorset,2024/25,14%',
    )
    expect(problems.map(({ code, row, field, message }) => [code, row, field, message])).toEqual([
      ['two-units', 3, 'Value', 'Row 3: “13%” in “Value” is no longer in £, as in 1 other row.'],
    ])
  })
})
