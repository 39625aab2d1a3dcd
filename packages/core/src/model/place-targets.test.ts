import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import { readAbout } from '../reading/read-about.js'
import { readTable } from '../reading/read-table.js'
import { writeAbout } from '../writing/write-about.js'
import { writeTable } from '../writing/write-table.js'
import { placeTargets } from './place-targets.js'

const plans = snapshots('plans', DORSET_PLANS)

describe('targets by period', () => {
  it('stand at the period they name, however it is spelt, and in the years to come', () => {
    const { targets, unplaced } = placeTargets(plans, [
      { period: '2022', value: 240 },
      { period: '31 March 2018', value: 300 },
    ])
    expect(targets.map(({ period, value }) => [period.end, value])).toEqual([
      ['2018-03-31', 300],
      ['2022-03-31', 240],
    ])
    expect(unplaced).toEqual([])
  })

  it('are given back unplaced where the indicator has no such period, and never moved to another', () => {
    const stray = [
      { period: 'next spring', value: 1 },
      { period: '1999', value: 2 },
    ]
    expect(placeTargets(plans, stray)).toEqual({ targets: [], unplaced: stray })
    expect(placeTargets({ ...plans, points: [] }, [{ period: '2018', value: 1 }]).unplaced).toHaveLength(1)
  })

  it('come with the curve and have no part in its verdict', () => {
    const options = { polarity: 'lower', baselineUntil: '2016' } as const
    const with200 = curve({ ...plans, targets: [{ period: '2019', value: 200 }] }, options)
    expect(with200.targets.map(({ value }) => value)).toEqual([200])
    expect(with200.verdict).toEqual(curve(plans, options).verdict)
    expect(curve(plans, { ...options, targets: [{ period: '2017', value: 1 }] }).targets).toHaveLength(1)
  })

  it('are read from a column beside the figures, and one to come is no missing figure', () => {
    const csv = `indicator,area,period,period_type,value,target
plans,Dorset,2016,snapshot 31 March,409,
plans,Dorset,2017,snapshot 31 March,415,400
plans,Dorset,2018,snapshot 31 March,,380
plans,Dorset,2019,snapshot 31 March,305,360
plans,Dorset,2020,snapshot 31 March,,340`
    const [read] = readTable(csv).indicators
    expect(read!.targets).toEqual([
      { period: '2017', value: 400 },
      { period: '2018', value: 380 },
      { period: '2019', value: 360 },
      { period: '2020', value: 340 },
    ])
    expect(read!.points.map(({ value }) => value)).toEqual([409, 415, null, 305])
    expect(readTable(writeTable([read!])).indicators).toEqual([read])
  })

  it('that are no numbers are named, and a target among several measures is a measure', () => {
    const { problems } = readTable('indicator,area,period,value,target\na,Dorset,Jan 2020,5,soon')
    expect(problems.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['not-a-number', 2, 'target'],
    ])
    const { indicators } = readTable('area,period,plans,visits,target\nDorset,Jan 2020,5,7,6')
    expect(indicators.map(({ id }) => id)).toEqual(['plans', 'visits', 'target'])
    const [plans, ...others] = readTable('area,period,plans,target\nDorset,Jan 2020,5,6').indicators
    expect([plans!.targets, others]).toEqual([[{ period: 'Jan 2020', value: 6 }], []])
  })

  it('are read from the companion file as “period: value” and written so', () => {
    const csv =
      'indicator,target\na,13\nb,2025: 13; 2026: 12.5\nc,2025 about 13\nd,"2025: 13; 2026: 12, 2027: 11"\n'
    const { about, problems } = readAbout(csv)
    expect(about).toEqual([
      { id: 'a', target: 13 },
      {
        id: 'b',
        targets: [
          { period: '2025', value: 13 },
          { period: '2026', value: 12.5 },
        ],
      },
      { id: 'c' },
      { id: 'd' },
    ])
    expect(problems.map(({ row, field }) => [row, field])).toEqual([
      [4, 'target'],
      [5, 'target'],
    ])
    expect(readAbout(writeAbout(about)).about).toEqual(about)
  })
})
