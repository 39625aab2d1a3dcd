import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

const figures = (lines: readonly string[]) =>
  readTable(lines.join('\n'), { periodType: 'calendar year' }).indicators.map(({ id, area, points }) => [
    id,
    area.name,
    ...points.map(({ period, value }) => `${period.end.slice(0, 4)}: ${value}`),
  ])

describe('The header of a table with its periods across', () => {
  it('ends above figures that could be years, or the days Excel counts', () => {
    expect(figures(['Area,2018,2019', 'North,21590,22985', 'South,11835,11870'])).toEqual([
      ['value', 'North', '2018: 21590', '2019: 22985'],
      ['value', 'South', '2018: 11835', '2019: 11870'],
    ])
    expect(figures([',2018,2019', 'North,2010,1985', 'South,1700,1690'])).toEqual([
      ['value', 'North', '2018: 2010', '2019: 1985'],
      ['value', 'South', '2018: 1700', '2019: 1690'],
    ])
  })
})
