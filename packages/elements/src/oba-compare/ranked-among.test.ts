import { curve, readTable } from '@oba/core'
import type { Curve, Polarity } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { rankedAmong } from './ranked-among.js'

function curvesOf(
  areas: Readonly<Record<string, readonly string[]>>,
  polarity: Polarity = 'higher',
): Curve[] {
  const rows = Object.entries(areas).flatMap(([area, values]) =>
    values.map((value, year) => `homes,${area},31 March ${2020 + year},${value},${value === '' ? 'c' : ''}`),
  )
  const table = ['indicator,area_code,period,value,symbol', ...rows].join('\n')
  return readTable(table).indicators.map((indicator) => curve(indicator, { polarity }))
}

describe('ranks among areas', () => {
  const areas = { a: ['80', '90'], b: ['82', '85'], c: ['84', '90'], d: ['70', ''] }

  it('are those of the latest period most have, in the declared direction; equal figures share the better', () => {
    expect(rankedAmong(curvesOf(areas))).toEqual([
      { rank: 1, of: 3, sharing: 2, quarter: null },
      { rank: 3, of: 3, sharing: 1, quarter: null },
      { rank: 1, of: 3, sharing: 2, quarter: null },
      null,
    ])
    expect(rankedAmong(curvesOf(areas, 'lower')).map((one) => one?.rank)).toEqual([2, 1, 2, undefined])
  })

  it('are not there where nobody has said which way is better', () => {
    expect(rankedAmong(curvesOf(areas, 'none'))).toEqual([null, null, null, null])
  })

  it('do not go by the figure of one who reported before the others', () => {
    const early = { ...areas, a: ['80', '90', '99'] }
    expect(rankedAmong(curvesOf(early))[0]).toMatchObject({ rank: 1, sharing: 2 })
  })

  it('come with a quarter where there are four or more', () => {
    const four = rankedAmong(curvesOf({ a: ['1', '4'], b: ['1', '3'], c: ['1', '2'], d: ['1', '1'] }))
    expect(four.map((one) => one!.quarter)).toEqual(['A', 'B', 'C', 'D'])
  })
})
