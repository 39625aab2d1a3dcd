import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'
import type { ReadOptions } from './read-table.js'

/** The shapes are those of the publishers named; the figures are made up. */
const read = (lines: readonly string[], options: ReadOptions = {}) => {
  const { indicators, problems } = readTable(lines.join('\n'), options)
  return {
    indicators,
    figures: indicators.map(({ id, area, points }) => [
      id,
      area.name,
      ...points.map(({ value, symbol }) => value ?? symbol ?? null),
    ]),
    codes: problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code),
    problems,
  }
}
const periods = (lines: readonly string[], options: ReadOptions = {}) =>
  read(lines, options).indicators[0]!.points.map(({ period }) => `${period.start} to ${period.end}`)

describe('readTable reads', () => {
  it('a time series of the Office for National Statistics, with its head of titles, codes and units', () => {
    const { figures, problems, indicators } = read(
      [
        '"Title","Unemployment rate","Population"',
        '"CDID","AAAA","BBBB"',
        '"Source dataset ID","LMS","POP"',
        '"PreUnit","","£"',
        '"Unit","%","m"',
        '"Release Date","15-10-2024","16-07-2024"',
        '"Next release","12 November 2024",""',
        '"Important notes","","Rebased"',
        '"2022","6.9",""',
        '"2023","6.2","58"',
        '"2023 Q1","7.2",""',
        '"2023 Q2","7.1",""',
      ],
      { periodType: 'calendar year' },
    )
    expect(figures).toEqual([
      ['AAAA | frequency: annual', '', 6.9, 6.2],
      ['AAAA | frequency: quarterly', '', 7.2, 7.1],
      ['BBBB', '', 58],
    ])
    expect(indicators[2]).toMatchObject({
      name: 'Population',
      unit: '£m',
      source: 'POP',
      updated: '16-07-2024',
    })
    expect(indicators[0]).toMatchObject({ unit: '%', source: 'LMS', nextUpdate: '12 November 2024' })
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'titles-above',
        'Above the table stands: Important notes | Rebased. Only a period or a source is read from it.',
      ],
      ['mixed-frequencies', expect.any(String) as string],
    ])
  })

  it('a table that only begins like one', () => {
    expect(read(['Title', 'Area,Jan 2020,Feb 2020', 'Dorset,1,2']).figures).toEqual([
      ['Title', 'Dorset', 1, 2],
    ])
  })

  it('a Nomis download, with its period above and its signs', () => {
    const { figures, codes, indicators } = read([
      '"annual population survey"',
      '"Crown Copyright Reserved [from Nomis on 3 June 2024]"',
      '',
      '"date","Jan 2023-Dec 2023"',
      '"measures","value"',
      '',
      '"local authority: district / unitary (as of April 2021)","mnemonic","Economic activity","conf","Employment","conf"',
      '"Dorset","E06000059","80.1","3.6","78.2","3.8"',
      '"Isles of Scilly","E06000053","!","!","#","#"',
      '',
      '"! Estimate is not available since sample size is disclosive"',
    ])
    expect(figures).toEqual([
      ['Economic activity', 'Dorset', 80.1],
      ['Economic activity', 'Isles of Scilly', '!'],
      ['conf', 'Dorset', 3.6],
      ['conf', 'Isles of Scilly', '!'],
      ['Employment', 'Dorset', 78.2],
      ['Employment', 'Isles of Scilly', '#'],
      ['conf (2)', 'Dorset', 3.8],
      ['conf (2)', 'Isles of Scilly', '#'],
    ])
    expect(codes).toEqual([])
    expect(indicators[0]!.area.code).toBe('E06000059')
    expect(indicators[0]!.points[0]!.period).toMatchObject({ start: '2023-01-01', end: '2023-12-31' })
  })

  it('an LG Inform export, with the year at the end of each column’s name', () => {
    const measure = 'Children looked after rate, per 10,000 aged under 18'
    const lines = [
      `"Area","${measure} 2020/21 (academic)","${measure} 2021/22 (academic)"`,
      '"Dorset","68","69"',
      '"Mean for South West","55.2","57.1"',
    ]
    expect(read(lines)).toMatchObject({
      figures: [
        [measure, 'Dorset', 68, 69],
        [measure, 'Mean for South West', 55.2, 57.1],
      ],
      codes: [],
    })
    expect(periods(lines)).toEqual(['2020-09-01 to 2021-08-31', '2021-09-01 to 2022-08-31'])
    expect(read(['Area,Number 2019,Population', 'Dorset,5,6']).codes).toEqual(['no-period-column'])
  })

  it('a Fingertips export, with counts and limits', () => {
    const { indicators, codes } = read(
      [
        'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Time period Sortable',
        '1,Smoking,E12000009,South West,E06000059,Dorset,UA,Female,All ages,2021/22,10,9,11,8,12,26,260,,Decreasing,20210000',
        '1,Smoking,E12000009,South West,E06000059,Dorset,UA,Female,All ages,2022/23,9,8,10,7,11,,,Value estimated,Decreasing,20220000',
      ],
      { periodType: 'financial year' },
    )
    expect(codes).toEqual([])
    expect(indicators).toMatchObject([
      {
        id: '1',
        name: 'Smoking',
        area: { code: 'E06000059' },
        points: [
          { value: 10, lower: 9, upper: 11, numerator: 26, denominator: 260 },
          { value: 9, comment: 'Value estimated' },
        ],
      },
    ])
  })

  it('a quarterly scorecard of a council, without its colours and arrows', () => {
    expect(
      read([
        'KPI,Polarity,Target,Q1 23/24,Q2 23/24,RAG',
        'Calls answered,Higher,80%,71%,73%,R',
        'Complaints,Lower,40,35,45,A',
      ]).figures,
    ).toEqual([
      ['Calls answered', '', 71, 73],
      ['Complaints', '', 35, 45],
    ])
    const { indicators } = read([
      'Measure,Area,Month,Actual,Target,RAG,Direction of travel,Commentary',
      'Seen in 4 hours,UHD,Apr-23,71.2%,76%,R,↓,"Pressures, see plan"',
      'Seen in 4 hours,UHD,May-23,73.5%,76%,A,↑,Better',
    ])
    expect(indicators).toMatchObject([
      { points: [{ value: 71.2 }, { value: 73.5 }], targets: [{ value: 76 }, { value: 76 }] },
    ])
  })

  it('the marks beside a figure for what they say, and leaves one that may say anything', () => {
    const { indicators, problems } = read(
      [
        'Area,Year,Percentage',
        'Dorset,2018/19,12.3 [r]',
        'Dorset,2019/20,[low]',
        'Dorset,2020/21,"1,234 (p)"',
        'Dorset,2021/22,12.9 [note 3]',
        'Dorset,2022/23,11.2r',
        'Dorset,2023/24,11.2*',
        'Dorset,2024/25,11.2 [c]',
        'Dorset,2025/26,12.1¹',
        'Dorset,2026/27,12.1 (1)',
      ],
      { periodType: 'financial year' },
    )
    expect(
      indicators[0]!.points.map(({ value, symbol, status, comment }) => [value ?? symbol, status ?? comment]),
    ).toEqual([
      [12.3, 'revised'],
      ['[low]', undefined],
      [1234, 'provisional'],
      [12.9, 'note 3'],
      [11.2, 'revised'],
      ['11.2*', undefined],
      ['c', 'c'],
      [12.1, '¹'],
      // It may be how many there are.
      ['12.1 (1)', undefined],
    ])
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['not-a-number', 7],
      ['kept-back-yet-given', 8],
      ['order-of-magnitude', 4],
    ])
  })

  it('bands of age and years of school as groups and not as figures', () => {
    expect(
      read([
        'Area,Period,Age,Year group,Number',
        'Dorset,Jan 2020,0-4,1,5',
        'Dorset,Jan 2020,5-9,1,6',
        'Dorset,Jan 2020,5-9,2,7',
      ]).figures,
    ).toEqual([
      ['Number | Age: 0-4 | Year group: 1', 'Dorset', 5],
      ['Number | Age: 5-9 | Year group: 1', 'Dorset', 6],
      ['Number | Age: 5-9 | Year group: 2', 'Dorset', 7],
    ])
  })

  it('periods down and places across, whatever stands above the periods', () => {
    expect(read(['Area,Dorset,BCP', 'April 2023,"2,345",6789', 'May 2023,2340,6701']).figures).toEqual([
      ['Dorset', '', 2345, 2340],
      ['BCP', '', 6789, 6701],
    ])
  })

  it('years over sexes, and sexes over years, and says once what a bare year leaves open', () => {
    const years = read(['Area,2018,,2019,', ',Males,Females,Males,Females', 'Dorset,81.1,84.9,81.2,85'])
    const sexes = read([',Males,,Females,', 'Area,2018,2019,2018,2019', 'Dorset,81.1,81.2,84.9,85'])
    for (const { figures, codes } of [years, sexes]) {
      expect(figures).toEqual([
        ['Males', 'Dorset', 81.1, 81.2],
        ['Females', 'Dorset', 84.9, 85],
      ])
      expect(codes).toEqual(['which-year'])
    }
  })

  it('Welsh headers', () => {
    expect(read(['Awdurdod lleol,Cyfnod,Dangosydd,Gwerth', 'Gwynedd,2019 Q1,Tai,1']).figures).toEqual([
      ['Tai', 'Gwynedd', 1],
    ])
  })

  it('amounts it does not know how to read as they stand, and says so', () => {
    const { figures, codes } = read(['Council,Jan 2020,Feb 2020', 'Dorset,(1.2),3.4', 'BCP,£1.2m,"12,3"'])
    expect(figures).toEqual([
      ['value', 'Dorset', '(1.2)', 3.4],
      ['value', 'BCP', '£1.2m', '12,3'],
    ])
    expect(codes).toEqual(['not-a-number', 'not-a-number'])
  })

  it('the first of two tables on one sheet, and says where the second begins', () => {
    const { figures, problems } = read([
      'Table 1: Looked after,,',
      'Area,Jan 2019,Jan 2020',
      'Dorset,10,12',
      ',,',
      'Table 2: Plans,,',
      'Area,Jan 2019,Jan 2020',
      'Dorset,5,6',
    ])
    expect(figures).toEqual([['Table 1: Looked after', 'Dorset', 10, 12]])
    expect(problems[0]).toMatchObject({
      row: 6,
      severity: 'error',
      message:
        'Row 6: another table begins here (“Table 2: Plans”). It is not read: give each table by itself.',
    })
    expect(read(['Area,2019 Q1,2019 Q2', 'Dorset,1,2', 'Area,2020 Q1,2020 Q2', 'Dorset,3,4']).codes).toEqual([
      'another-table',
    ])
  })

  it('on over a header that a printed page repeats', () => {
    expect(read(['Area,Jan 2019,Feb 2019', 'Dorset,1,2', 'Area,Jan 2019,Feb 2019', 'BCP,3,4'])).toMatchObject(
      {
        figures: [
          ['value', 'Dorset', 1, 2],
          ['value', 'BCP', 3, 4],
        ],
        codes: [],
      },
    )
  })

  it('a running total as one where its own words say so, and asks where its name or its figures look like one', () => {
    const rows = (indicator: string, values: readonly number[]) => [
      'Area,Indicator,Period,Value',
      ...values.map(
        (value, index) =>
          `Dorset,${indicator},202${1 + (index >> 2)}/2${2 + (index >> 2)} Q${(index % 4) + 1},${value}`,
      ),
    ]
    const climbing = [10, 22, 35, 50, 11, 24]
    const total = ['2021-04-01 to 2021-06-30', '2021-04-01 to 2021-09-30']
    expect(periods(rows('Admissions (YTD)', climbing)).slice(0, 2)).toEqual(total)
    expect(periods(['Area,Year to date,Value', 'Dorset,2021/22 Q1,1', 'Dorset,2021/22 Q2,3'])).toEqual(total)
    expect(periods(['Area,Period,Value', 'Dorset,2021/22 Q1,1', 'Dorset,2021/22 Q2 (YTD),3'])[1]).toBe(
      total[1],
    )

    const { problems } = read(rows('Admissions', climbing))
    expect(problems.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['running-total', 2, 'Admissions'],
    ])
    expect(read(rows('Homes (cumulative)', [3, 1])).codes).toEqual(['running-total'])
    expect(read(rows('Admissions', climbing), { periodType: 'cumulative' }).codes).toEqual([])
    // A year of winters is no running total.
    expect(read(rows('Admissions', [10, 22, 35, 50, 30, 24])).codes).toEqual([])
    expect(read(rows('Admissions', [10, 22, 20, 50, 11, 24])).codes).toEqual([])
  })

  it('titles in pairs as titles, and takes the period from them', () => {
    const { figures, problems, indicators } = read([
      'Title:,A&E attendances',
      'Period:,April 2024',
      ',,Attendances,,In 4 hours or less',
      'Code,Name,Type 1,Total,Total',
      'RBD,Dorset County,4500,5600,72.0%',
    ])
    expect(figures).toEqual([
      ['Attendances | Type 1', 'Dorset County', 4500],
      ['Attendances | Total', 'Dorset County', 5600],
      ['In 4 hours or less | Total', 'Dorset County', 72],
    ])
    expect(indicators[0]!.points[0]!.period).toMatchObject({ start: '2024-04-01', end: '2024-04-30' })
    expect(problems.map(({ message }) => message)).toEqual([
      'These columns were not needed and not read: Code.',
      'Above the table stands: A&E attendances | April 2024. Only a period or a source is read from it.',
    ])
  })

  it('a column in which every figure is marked, or none is a figure yet', () => {
    const { figures, codes, indicators } = read([
      'Area,Q1 2022-23,Q2 2022-23 (p),Q3 2022-23',
      'Dorset,101,98 [p],Not due',
      'BCP,201,"1,205 (p)",Not due',
    ])
    expect(figures).toEqual([
      ['value', 'Dorset', 101, 98, 'Not due'],
      ['value', 'BCP', 201, 1205, 'Not due'],
    ])
    expect(codes).toEqual(['not-a-number'])
    expect(indicators[0]!.points[1]).toMatchObject({ value: 98, status: 'provisional' })
  })

  it('the one column that holds figures, though some of them are words', () => {
    const rows = ['Dorset,4,2023/24 Q1,512', 'Dorset,4,2023/24 Q2,498', 'Dorset,4,2023/24 Q3,about 500']
    expect(read(['Area,Age,Period,Households', ...rows])).toMatchObject({
      figures: [['Households', 'Dorset', 512, 498, 'about 500']],
      codes: ['not-a-number'],
    })
    expect(read(['Area,Age,Period', 'Dorset,4,2023/24 Q1']).codes).toEqual(['no-value-column'])
  })

  it('a column of figures as the figures though some have marks, wherever those stand, and no target in its place', () => {
    const years = ['2014/15,52.1,55', '2015/16,54.9*,56', '2016/17,"55,3",57', '2017/18,~53,58']
    const table = (...rows: readonly string[]) =>
      read(['Year,Attainment,Target', ...rows], { periodType: 'financial year' })
    for (const rows of [years, [...years.slice(1), years[0]!], years.slice(1)]) {
      const { figures, codes, indicators, problems } = table(...rows)
      expect(figures[0]!.slice(0, 2)).toEqual(['Attainment', ''])
      expect(new Set(figures[0]!.slice(2))).toEqual(
        new Set([...(rows.includes(years[0]!) ? [52.1] : []), '54.9*', '55,3', '~53']),
      )
      expect(figures).toHaveLength(1)
      expect(indicators[0]!.targets).toHaveLength(rows.length)
      expect(codes).toEqual(['not-a-number'])
      expect(problems[0]).toMatchObject({ row: rows.indexOf(years[1]!) + 2, field: 'Attainment' })
      expect(problems[0]!.message).toMatch(/as in 2 other rows\.$/)
    }
  })

  it('the first row of figures as figures, where hardly one of them is written as a number', () => {
    expect(read(['Year,Dorset,England', '2014/15,~53,c. 54', '2015/16,c.55,56']).figures).toEqual([
      ['Dorset', '', '~53', 'c.55'],
      ['England', '', 'c. 54', 56],
    ])
    expect(read(['Area,Jan 2020,Feb 2020*,Mar 2020', 'Dorset,~53,~54,c.55', 'BCP,53,54,55']).figures).toEqual(
      [
        ['value', 'Dorset', '~53', '~54', 'c.55'],
        ['value', 'BCP', 53, 54, 55],
      ],
    )
    // Neither the numbers of columns nor ages are figures.
    expect(read(['Period,0-15,16-64,65+', '(1),(2),(3),(4)', 'Jan 2020,5,6,7']).figures).toEqual([
      ['0-15 | (2)', '', 5],
      ['16-64 | (3)', '', 6],
      ['65+ | (4)', '', 7],
    ])
  })

  it('a target as that of the one column of figures beside it, as a figure among several, and by itself only when asked', () => {
    const words = ['Year,Attainment,Target', '2014 Q1,52.1,55', '2014 Q2,53,55', '2014 Q3,not known yet,56']
    expect(read(words).figures).toEqual([['Attainment', '', 52.1, 53, 'not known yet']])
    expect(read(['Period,Target %,Number of pupils', '2014 Q1,55,about half'])).toMatchObject({
      figures: [['Number of pupils', '', 'about half']],
      indicators: [{ targets: [{ value: 55 }] }],
      codes: ['not-a-number'],
    })
    expect(read(['Period,Target,Attendance,Exclusions', '2014 Q1,1,2,3']).figures).toEqual([
      ['Attendance', '', 2],
      ['Exclusions', '', 3],
      ['Target', '', 1],
    ])
    const alone = ['Period,Target', '2014 Q1,55']
    expect(read(alone)).toMatchObject({ indicators: [], codes: ['no-value-column'] })
    expect(read(alone, { columns: { value: 'Target' } }).figures).toEqual([['Target', '', 55]])
  })

  it('a year in one place and the part of it in another', () => {
    const quarters = ['2022-04-01 to 2022-06-30', '2022-07-01 to 2022-09-30']
    const months = ['2022-11-01 to 2022-11-30', '2022-12-01 to 2022-12-31', '2023-01-01 to 2023-01-31']
    expect(periods(['Area,Year,Quarter,Value', 'Dorset,2022/23,Q1,10', 'Dorset,2022/23,Q2,12'])).toEqual(
      quarters,
    )
    expect(periods(['Area,Quarter,Year,Value', 'Dorset,1,2022/23,10', 'Dorset,2,2022/23,12'])).toEqual(
      quarters,
    )
    expect(periods([',2022/23,', 'Area,Q1,Q2', 'Dorset,10,12'])).toEqual(quarters)
    expect(periods(['Quarter,2022/23', 'Q1,10', 'Q2,12'])).toEqual(quarters)
    expect(periods([',2022,,2023', 'Area,Nov,Dec,Jan', 'Dorset,1,2,3'])).toEqual(months)
    expect(
      periods(['Area,Year,Month,Value', 'Dorset,2022,11,1', 'Dorset,2022,12,2', 'Dorset,2023,1,3']),
    ).toEqual(months)
    expect(periods(['Area,Year,Month,Value', 'Dorset,2022/23,Nov-22,1', 'Dorset,2022/23,Dec-22,2'])).toEqual(
      months.slice(0, 2),
    )
  })

  it('a month of a year that may begin in April or in September as neither until somebody says', () => {
    const rows = (header: string) => [
      `Area,${header},Month,Value`,
      'Dorset,2022/23,April,1',
      'Dorset,2022/23,May,2',
    ]
    expect(read(rows('Year'))).toMatchObject({ figures: [], codes: ['ambiguous-period', 'ambiguous-period'] })
    expect(periods(rows('Financial year'))[0]).toBe('2022-04-01 to 2022-04-30')
    expect(periods(rows('Year'), { periodType: 'academic year' })[0]).toBe('2023-04-01 to 2023-04-30')
  })

  it('a comma for a decimal point as it stands, and says so', () => {
    expect(read(['Area;Period;Value', 'Dorset;2019 Q1;12,5', 'Dorset;2019 Q2;1,300'])).toMatchObject({
      figures: [['Value', 'Dorset', '12,5', 1300]],
      codes: ['not-a-number'],
    })
  })

  it('a figure of a table whose first row of figures has words that could head columns', () => {
    const { figures } = read([
      'Geographical Code,Geographical Description,Level,Kind of it,Which one,Outcome',
      'E06000059,Dorset,Council,Numerator,Jan 2022,500',
      'E06000060,Bucks,Council,Numerator,Jan 2022,700',
    ])
    expect(figures).toEqual([
      ['Outcome', 'Dorset', 500],
      ['Outcome', 'Bucks', 700],
    ])
  })

  it('a table from Explore education statistics whose names were merged downwards, and says so', () => {
    const { figures, problems } = read([
      ',,Jan 2020,Jan 2021',
      'Dorset,Number,12,13',
      ',Percentage,1.2,c',
      'BCP,Number,22,23',
      ',Percentage,2.2,z',
    ])
    expect(figures).toEqual([
      ['Number', 'Dorset', 12, 13],
      ['Number', 'BCP', 22, 23],
      ['Percentage', 'Dorset', 1.2, 'c'],
      ['Percentage', 'BCP', 2.2, 'z'],
    ])
    expect(problems.map(({ message }) => message)).toEqual([
      'Row 2: empty cells in “column 1” are read as what stands above, as merged cells are saved.',
    ])
    expect(periods(['Year,Area,Number', '2021 Q1,Dorset,5', ',BCP,6', '2021 Q2,Dorset,7', ',BCP,8'])).toEqual(
      ['2021-01-01 to 2021-03-31', '2021-04-01 to 2021-06-30'],
    )
  })

  it('merged cells at the end of a row, where the row is only shorter', () => {
    expect(
      read(['Number,Note,Area,Period', '5,,Dorset,2021 Q1', '6,,BCP', '7,,Dorset,2021 Q2', '8,,BCP']).figures,
    ).toEqual([
      ['Number', 'Dorset', 5, 7],
      ['Number', 'BCP', 6, 8],
    ])
  })

  it('an empty cell as empty where nothing shows that cells were merged', () => {
    const { figures, codes } = read(['Area,Measure,Jan 2020', 'Dorset,Number,12', ',Rate,1.2'])
    expect(figures).toEqual([
      ['Number', 'Dorset', 12],
      ['Rate', '', 1.2],
    ])
    expect(codes).toEqual(['no-area'])
  })

  it('a StatsWales download, whose smaller areas stand in the next column', () => {
    expect(read([',,2019 Q1,2019 Q2', 'Wales,,17,18', ',Gwynedd,16,.', ',Conwy,12,14']).figures).toEqual([
      ['value', 'Wales', 17, 18],
      ['value', 'Gwynedd', 16, '.'],
      ['value', 'Conwy', 12, 14],
    ])
  })

  it('the figure of a region in a row that names no authority', () => {
    expect(
      read(['Region,Local authority,Jan 2020', 'South West,,9', ',Dorset,5', 'South East,,8']).figures,
    ).toEqual([
      ['value', 'South West', 9],
      ['value', 'Dorset', 5],
      ['value', 'South East', 8],
    ])
  })

  it('estimates of the population under the area’s own name and not its kind', () => {
    const { figures, problems } = read([
      'Code,Name,Geography,Mid-2020,Mid-2019',
      'E06000059,Dorset,Unitary Authority,379,378',
      'E06000058,BCP,Unitary Authority,396,395',
    ])
    expect(figures.map(([, area]) => area)).toEqual(['Dorset', 'BCP'])
    expect(problems.map(({ message }) => message)).toEqual([
      'These columns were not needed and not read: Geography.',
    ])
    expect(
      read(['LA,LA name,ONS code,Jan 2019', '838,Dorset,E06000059,5']).figures.map(([, area]) => area),
    ).toEqual(['Dorset'])
  })

  it('a year of the Annual Population Survey and not the month it is filed under', () => {
    expect(
      periods([
        'DATE,DATE_NAME,GEOGRAPHY,GEOGRAPHY_NAME,GEOGRAPHY_CODE,OBS_VALUE,OBS_STATUS',
        '2022-12,Jan 2022-Dec 2022,1811939359,Dorset,E06000059,77.1,A',
        '2023-12,Jan 2023-Dec 2023,1811939359,Dorset,E06000059,78.2,A',
      ]),
    ).toEqual(['2022-01-01 to 2022-12-31', '2023-01-01 to 2023-12-31'])
  })

  it('periods given by their first and last day alone, and those of quarters of a financial year', () => {
    const months = [
      'REPORTING_PERIOD_START,REPORTING_PERIOD_END,ORG_NAME,MEASURE_NAME,MEASURE_VALUE',
      '01/04/2023,30/04/2023,Dorset,Seen,17',
      '01/05/2023,31/05/2023,Dorset,Seen,18',
    ]
    expect(periods(months)).toEqual(['2023-04-01 to 2023-04-30', '2023-05-01 to 2023-05-31'])
    expect(read(months).indicators[0]!.points[0]!.period.label).toBe('01/04/2023 to 30/04/2023')
    expect(
      periods([
        'Financial Year,Financial Quarter,Force Name,Number of Offences',
        '2019/20,1,Dorset,"1,200"',
        '2019/20,2,Dorset,"1,100"',
      ]),
    ).toEqual(['2019-04-01 to 2019-06-30', '2019-07-01 to 2019-09-30'])
  })

  it('the signs of Public Health Scotland, which stand in a column of their own for each measure', () => {
    expect(
      read([
        'Quarter,HB,Admissions,AdmissionsQF,Stays,StaysQF',
        '2022Q1,S08000015,12,,,c',
        '2022Q2,S08000015,,c,9,',
      ]).figures,
    ).toEqual([
      ['Admissions', 'S08000015', 12, 'c'],
      ['Stays', 'S08000015', 'c', 9],
    ])
  })

  it('quarters over years below the names, and deaths by week, whose weeks are counted above their days', () => {
    expect(
      periods(['Area code,Area,Households,', ',,Q1,Q2', ',,2021,2021', 'E06000059,Dorset,100,110']),
    ).toEqual(['2021-01-01 to 2021-03-31', '2021-04-01 to 2021-06-30'])
    const deaths = [
      'Deaths registered in England and Wales,,,',
      ',,,',
      'Week number,,1,2',
      'Week ended,,03-Jan-20,10-Jan-20',
      ',,,',
      '"Total deaths, all ages",,12254,14058',
      'Persons,Under 1 year,48,62',
      ',01-14,26,28',
      'Males,Under 1 year,28,31',
      ',01-14,12,13',
    ]
    expect(periods(deaths)).toEqual(['2019-12-28 to 2020-01-03', '2020-01-04 to 2020-01-10'])
    expect(read(deaths).figures.map(([, , ...figures]) => figures)).toContainEqual([26, 28])
  })

  it('what stands above a table for its source, and says what it leaves', () => {
    const { indicators, problems } = read([
      'Table 1: Looked after',
      'This worksheet contains one table',
      'Source: Department for Education',
      'Area code,Area name,Jan 2020,Jan 2021',
      'E06000059,Dorset,430,[c]',
    ])
    expect(indicators[0]).toMatchObject({
      name: 'Table 1: Looked after',
      source: 'Department for Education',
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'note',
        'Above the table stands: This worksheet contains one table | Source: Department for Education. Only a period or a source is read from it.',
      ],
    ])
  })

  it('no place on a map as a figure', () => {
    expect(read(['Month,Longitude,Latitude,LSOA code', '2023-01,-2.4,50.7,E01020484']).codes).toEqual([
      'no-value-column',
    ])
  })

  it('columns of words that tell nothing apart, and names them', () => {
    const { problems } = read(['Area,Period,Percentage,Range', 'Dorset,Jan 2022,5.1,4.1 - 6.1'])
    expect(problems.map(({ message }) => message)).toEqual([
      'These columns were not needed and not read: Range.',
    ])
  })

  it('the publisher of several sources once', () => {
    const { indicators } = read([
      'Area,Period,Value,Source',
      'Dorset,Jan 2021,5,"DfE, Looked after"',
      'Dorset,Jan 2022,6,"DfE, In need"',
      'Dorset,Jan 2023,7,Council',
    ])
    expect(indicators[0]!.source).toBe('DfE, Looked after; In need; Council')
  })

  it('the sources of each area, where they differ from area to area', () => {
    const { indicators } = read([
      'Area,Period,Value,Source',
      'Dorset,Jan 2021,5,Council',
      'Dorset,Jan 2022,6,NHS',
      'Devon,Jan 2021,5,Council',
      'Devon,Jan 2022,6,NHS',
      'Kent,Jan 2021,5,NHS',
      'Kent,Jan 2022,6,',
      'Essex,Jan 2021,5,',
      'Essex,Jan 2022,6,',
    ])
    expect(indicators.map(({ source }) => source)).toEqual(['Council; NHS', 'Council; NHS', 'NHS', undefined])
  })
})
