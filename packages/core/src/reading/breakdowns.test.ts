import { describe, expect, it } from 'vitest'
import { readAbout } from './read-about.js'
import { readTable } from './read-table.js'

const values = (csv: string, options = {}): (number | null)[][] =>
  readTable(csv, options).indicators.map((indicator) => indicator.points.map((point) => point.value))
const codes = (csv: string, options = {}): string[] =>
  readTable(csv, options).problems.map((problem) => problem.code)

describe('What tells figures apart', () => {
  it('keeps a breakdown apart, never summed, and reads one of it with a filter', () => {
    const csv =
      'indicator,area,period,sex,value\na,Dorset,Jan 2020,Male,1\na,Dorset,Jan 2020,Female,2\na,Dorset,Jan 2020,Total,3'
    expect(readTable(csv).indicators.map(({ id, points }) => [id, points[0]!.value])).toEqual([
      ['a | sex: Male', 1],
      ['a | sex: Female', 2],
      ['a | sex: Total', 3],
    ])
    expect(codes(csv)).toEqual(['breakdown'])
    expect(readTable(csv, { filter: { Sex: 'total' } })).toMatchObject({
      indicators: [{ id: 'a', points: [{ value: 3 }] }],
      problems: [],
    })
    expect(readTable(csv, { filter: { sex: 'All' } }).problems[0]!.message).toContain(
      'It has: Male, Female, Total',
    )
  })

  it('says in the name of a curve which group a filter kept, and nothing where that is everybody', () => {
    const csv = `indicator,area,period,Age_group,sex,value
a,Dorset,Jan 2020,16-17,All,1
a,Dorset,Jan 2020,0-15,All,2
a,Dorset,Jan 2020,Total,All,3
a,Dorset,Jan 2020,All children,All,4
a,Dorset,Jan 2020,,All,5`
    const named = (filter: Record<string, string>, name = 'a'): unknown =>
      readTable(csv, { filter, about: [{ id: 'a', name }] }).indicators.map((one) => [one.id, one.name])
    expect(named({ age_group: '16-17' })).toEqual([['a', 'a (age group: 16-17)']])
    expect(named({ age_group: '0-15', SEX: 'all' }, 'Admissions')).toEqual([
      ['a', 'Admissions (age group: 0-15)'],
    ])
    expect(named({ age_group: 'total', sex: 'All' }, 'Admissions')).toEqual([['a', 'Admissions']])
    expect(named({ age_group: 'all children' }, 'Admissions')).toEqual([
      ['a', 'Admissions (age group: all children)'],
    ])
    expect(named({ age_group: 'all children' }, 'Children hurt')).toEqual([['a', 'Children hurt']])
    expect(named({ age_group: '' }, 'Admissions')).toEqual([['a', 'Admissions']])
    expect(named({ area: 'dorset', age_group: '16-17' })).toEqual([['a', 'a (age group: 16-17)']])
  })

  it('keeps in the name what tells groups apart, where a companion file has one name for all of them', () => {
    const csv = `indicator,area,period,sex,value
care,Dorset,2019/20,Girls,1
care,Dorset,2019/20,Boys,2
care,Dorset,2020/21,Girls,3
care,Dorset,2020/21,Boys,4
plans,Dorset,2019/20,All,5
plans,Dorset,2020/21,All,6`
    const { about } = readAbout('indicator,name\ncare,Children in care\nplans,Plans')
    expect(readTable(csv, { about }).indicators.map(({ id, name }) => [id, name])).toEqual([
      ['care | sex: Girls', 'Children in care | sex: Girls'],
      ['care | sex: Boys', 'Children in care | sex: Boys'],
      ['plans', 'Plans'],
    ])
  })

  it('says the group before what tells the figures of one file apart, and where its column is of numbers', () => {
    const csv =
      'area,period,years old,sex,value\nDorset,Jan 2020,17,Girls,1\nDorset,Jan 2020,17,Boys,2\nDorset,Jan 2020,16,Boys,2'
    const { indicators } = readTable(csv, { indicator: 'Care', filter: { 'years old': '17' } })
    expect(indicators.map(({ name }) => name)).toEqual([
      'Care (years old: 17) | sex: Girls',
      'Care (years old: 17) | sex: Boys',
    ])
  })

  it('does not take a column that tells nothing apart for a breakdown', () => {
    const csv = 'indicator,area,period,office,value\na,Dorset,Jan 2020,East,1\na,Dorset,Feb 2020,West,2'
    expect(values(csv)).toEqual([[1, 2]])
  })

  it('keeps indicators apart by name where one id stands for several', () => {
    const csv =
      'indicator_id,indicator_name,unit,area,period,value\nspend:on_hea,Spend on health: medicines,£,UK,2014/15,1.3\nspend:on_hea,Spend on health: spectacles,£,UK,2014/15,0.5\nspend:on_hea,Spend on health: spectacles,£,UK,2015/16,0.6\nbeds,Beds,beds,UK,2014/15,9\nbeds,Hospital beds,beds,UK,2015/16,8'
    const { indicators, problems } = readTable(csv, { periodType: 'financial year' })
    expect(indicators.map(({ id, name, points }) => [id, name, ...points.map(({ value }) => value)])).toEqual(
      [
        ['spend:on_hea | indicator_name: Spend on health: medicines', 'Spend on health: medicines', 1.3],
        [
          'spend:on_hea | indicator_name: Spend on health: spectacles',
          'Spend on health: spectacles',
          0.5,
          0.6,
        ],
        ['beds', 'Hospital beds', 9, 8],
      ],
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Row 2: “spend:on_hea” stands for several indicators in “indicator_name” (Spend on health: medicines, Spend on health: spectacles). They are told apart by name.',
    ])
  })

  it('keeps years, quarters and months of one column apart, and a running total together', () => {
    const rows = ['2022,7', '2023,8', '2022 Q4,2', '2023 Q1,3', '2023 JAN,1', '2023 FEB,1']
    const mixed = readTable(
      `indicator,area,period,value\n${rows.map((row) => `births,Dorset,${row}`).join('\n')}`,
      {
        periodType: 'calendar year',
      },
    )
    expect(mixed.indicators.map(({ id, frequency, points }) => [id, frequency, points.length])).toEqual([
      ['births | frequency: annual', 'annual', 2],
      ['births | frequency: quarterly', 'quarterly', 2],
      ['births | frequency: monthly', 'monthly', 2],
    ])
    expect(mixed.problems.map(({ code, row }) => [code, row])).toEqual([['mixed-frequencies', 2]])
    expect(
      values(
        'indicator,area,period,value\na,Dorset,2021/22 Q1,1\na,Dorset,2021/22 Q1 - 2021/22 Q2,3\na,Dorset,2021/22 Q1 - 2021/22 Q3,6',
      ),
    ).toEqual([[1, 3, 6]])
  })

  it('keeps a week of a census apart from its year, where one column says which and another when', () => {
    const { indicators, problems } = readTable(
      [
        'Time Period,Financial Quarter,Council,Measure,Value',
        'Financial Year,2018/19,Fife,People,17',
        'Financial Year,2019/20,Fife,People,18',
        'Census Week,2018/19,Fife,People,11',
        'Census Week,2019/20,Fife,People,12',
      ].join('\n'),
    )
    expect(indicators.map(({ id, points }) => [id, ...points.map(({ value }) => value)])).toEqual([
      ['People | Time Period: Financial Year', 17, 18],
      ['People | Time Period: Census Week', 11, 12],
    ])
    expect(problems.map(({ code }) => code)).toEqual(['which-split-year', 'breakdown'])
  })
})
