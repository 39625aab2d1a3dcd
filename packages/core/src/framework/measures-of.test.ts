import { describe, expect, it } from 'vitest'
import { readAbout } from '../reading/read-about.js'
import { readTable } from '../reading/read-table.js'
import { measuresOf } from './measures-of.js'

const FIGURES = 'indicator,area,period,value\n' + ['a', 'b', 'c'].map((id) => `${id},X,2024/25,5`).join('\n')
const read = (csv: string) => {
  const { about, problems } = readAbout(csv)
  return { ...measuresOf(readTable(FIGURES, { about }).indicators), unread: problems }
}

describe('telling measures from indicators', () => {
  it('takes what names its service and its quadrant for a measure, of the kind its side is', () => {
    const { measures, indicators, problems } = read(
      'indicator,service,quadrant,pair,better_off,scope\na,s,Upper left,,,common\nb,s,lower-right,a,behaviour,specific',
    )
    expect(measures).toMatchObject([
      { id: 'a', service: 's', quadrant: 'upper-left', kind: '#', scope: 'common' },
      { id: 'b', quadrant: 'lower-right', kind: '%', pair: 'a', betterOff: 'behaviour', scope: 'specific' },
    ])
    expect(indicators.map(({ id }) => id)).toEqual(['c'])
    expect(problems).toEqual([])
  })

  it('refuses one that says half, and one that claims a population too', () => {
    const { measures, problems } = read(
      'indicator,service,quadrant,population,outcome\na,s,,,\nb,,upper-left,,\nc,s,upper-left,children,',
    )
    expect(measures).toEqual([])
    expect(problems).toEqual([
      { code: 'measure-without-quadrant', field: 'indicators[0]', name: 'a' },
      { code: 'measure-without-service', field: 'indicators[1]', name: 'b' },
      { code: 'indicator-as-measure', field: 'indicators[2]', name: 'c' },
    ])
    expect(read('indicator,service,quadrant,outcome\na,s,upper-left,safe').problems).toMatchObject([
      { code: 'indicator-as-measure' },
    ])
  })

  it('names a word that is no quadrant', () => {
    expect(read('indicator,service,quadrant\na,s,middle').unread[0]!.message).toContain(
      'upper-left, upper-right, lower-left, lower-right',
    )
  })
})
