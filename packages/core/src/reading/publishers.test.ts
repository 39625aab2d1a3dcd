import { describe, expect, it } from 'vitest'
import { periods, read } from './read-lines.fixture.js'

// The shapes are those of the publishers named; the figures are made up.
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
        'Above the table: Important notes | Rebased. Only a period or a source is read from it.',
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
      'Row 2: empty cells in “column 1” are read as what stands above.',
    ])
    expect(periods(['Year,Area,Number', '2021 Q1,Dorset,5', ',BCP,6', '2021 Q2,Dorset,7', ',BCP,8'])).toEqual(
      ['2021-01-01 to 2021-03-31', '2021-04-01 to 2021-06-30'],
    )
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
    expect(problems.map(({ message }) => message)).toEqual(['Not needed and not read: Geography.'])
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

  it('a Stat-Xplore export, whose months are numbers and words at once', () => {
    const lines = [
      'National - Regional - LA - OAs by Month',
      '',
      'Counting: People on Universal Credit',
      '',
      'Month,202301 (Jan-23),202302 (Feb-23)',
      'National - Regional - LA - OAs',
      'Dorset,25000,25100',
      'Kent,101000,..',
    ]
    expect(read(lines).figures.map((own) => own.slice(1))).toEqual([
      ['Dorset', 25000, 25100],
      ['Kent', 101000, '..'],
    ])
    expect(periods(lines)).toEqual(['2023-01-01 to 2023-01-31', '2023-02-01 to 2023-02-28'])
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
})
