import { describe, expect, it } from 'vitest'
import { readTable } from '../reading/read-table.js'
import { compareSeries, compareVintages } from './revisions.js'

const read = (rows: string) =>
  readTable(`indicator,area_code,area,period,value\n${rows}`, { periodType: 'financial year' }).indicators

describe('compareVintages', () => {
  it('says point by point what was revised, added, withdrawn, suppressed and disclosed', () => {
    const before = read(
      'a,E06000059,Dorset,2015/16,10\na,E06000059,Dorset,2016/17,11\na,E06000059,Dorset,2017/18,12\na,E06000059,Dorset,2018/19,c\na,E06000059,Dorset,2019/20,14',
    )
    const after = read(
      'a,E06000059,Dorset,2015/16,10\na,E06000059,Dorset,2016/17,13\na,E06000059,Dorset,2017/18,x\na,E06000059,Dorset,2018/19,15\na,E06000059,Dorset,2020/21,16',
    )
    const [series] = compareVintages(before, after)
    expect(series!.revisions.map(({ period, kind, change }) => [period.label, kind, change])).toEqual([
      ['2016/17', 'revised', 2],
      ['2017/18', 'suppressed', null],
      ['2018/19', 'disclosed', null],
      ['2019/20', 'withdrawn', null],
      ['2020/21', 'added', null],
    ])
    expect(series!.compared).toBe(5)
  })

  it('matches periods by what they mean and not by how they are written', () => {
    const [before] = read('a,E06000059,Dorset,2016,10')
    const [after] = read('a,E06000059,Dorset,2015/16,10')
    expect(compareSeries(before!, after!)).toMatchObject({ revisions: [], compared: 1 })
  })

  it('says when the figures of one area now stand in the row of another', () => {
    const before = read(
      'a,E06000059,Dorset,2020,48\na,E06000059,Dorset,2021,52\na,E10000009,Dorset (Pre LG),2018,40',
    )
    const after = read(
      'a,E06000059,Dorset,2020,-\na,E06000059,Dorset,2021,-\na,E10000009,Dorset (Pre LG),2018,40\na,E10000009,Dorset (Pre LG),2020,48\na,E10000009,Dorset (Pre LG),2021,52',
    )
    expect(compareVintages(before, after)[0]).toMatchObject({ area: 'E06000059', movedTo: 'E10000009' })
  })
})
