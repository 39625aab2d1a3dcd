import { describe, expect, it } from 'vitest'
import { readTable } from '../reading/read-table.js'
import { joinAreas } from './join-areas.js'

const read = (rows: string) =>
  readTable(`indicator,area_code,area,period,period_type,value\n${rows}`).indicators

describe('joinAreas', () => {
  const [before, after] = read(
    'a,E10000009,Dorset,31 March 2018,,10\na,E06000059,Dorset,31 March 2019,,\na,E06000059,Dorset,31 March 2020,,7',
  )

  it('refuses to join two areas unless it is asked for', () => {
    expect(() => joinAreas(before!, after!, {} as never)).toThrow(
      'Dorset (E10000009) and Dorset (E06000059) are different areas. Joining them needs acrossBoundary: true.',
    )
  })

  it('joins them with a break where the later area begins', () => {
    const joined = joinAreas(before!, after!, { acrossBoundary: true, note: 'Boundary change, April 2019' })
    expect(joined.area.code).toBe('E06000059')
    expect(joined.points.map(({ value }) => value)).toEqual([10, null, 7])
    expect(joined.breaks).toMatchObject([
      { at: { label: '31 March 2020' }, note: 'Boundary change, April 2019' },
    ])
  })
})
