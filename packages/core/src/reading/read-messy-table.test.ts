import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periods, read } from './read-lines.fixture.js'
import { readTable } from './read-table.js'

// The shapes are those of the publishers named; the figures are made up.
describe('readTable reads', () => {
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
    const { indicators, codes } = read([
      'Ardal,Blwyddyn,Dangosydd,Gwerth,Uned,Rhifiadur,Enwadur,Ffynhonnell,Nodiadau',
      'Gwynedd,2019/20,Tai,50,%,5,10,StatsCymru,Dros dro',
    ])
    expect(indicators).toMatchObject([
      {
        unit: '%',
        source: 'StatsCymru',
        points: [{ value: 50, numerator: 5, denominator: 10, comment: 'Dros dro' }],
      },
    ])
    expect(codes).toEqual(['which-split-year'])
  })

  it('the same with blanks around any cell', () => {
    const lines = [
      ['Admissions by area', '', '', '', '', ''],
      ['area_code', 'Area', 'Year', 'Sex', 'Admissions', 'Rate'],
      ['E06000059', 'Dorset', '2019/20', 'Male', '5', '*'],
      ['E06000059', 'Dorset', '2020/21', 'Male', '6', '1.2'],
      ['E06000059', 'Dorset', '2020/21', 'Female', 'about 7', ''],
      ['', '', '', '', '', ''],
      ['Source: made up', '', '', '', '', ''],
    ]
    const blanks = fc.constantFrom('', ' ', '  ', '\t', '\u00a0')
    const around = fc.array(fc.tuple(blanks, blanks), { minLength: 42, maxLength: 42 })
    fc.assert(
      fc.property(around, (pairs) => {
        const padded = lines.map((cells, row) =>
          cells.map((cell, column) => pairs[row * 6 + column]!.join(cell)),
        )
        expect(readTable(padded)).toEqual(readTable(lines))
      }),
    )
  })

  it('a row once, however many of its figures the same is to be said of', () => {
    const { problems } = read([
      'Area,Year,Plans,Rate',
      'Dorset,soon,1,2',
      'Dorset,soon,3,4',
      ',2020/21,5,6',
      ',2021/22,7,8',
    ])
    const said = problems.map(({ message }) => message)
    expect(said).toContain('Row 2: “soon” in “Year” could not be read as a period, as in 1 other row.')
    expect(said).toContain('Row 4: “Area” is empty, so its figure belongs to no area, as in 1 other row.')
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

  it('no place on a map as a figure', () => {
    expect(read(['Month,Longitude,Latitude,LSOA code', '2023-01,-2.4,50.7,E01020484']).codes).toEqual([
      'no-value-column',
    ])
  })

  it('columns of words that tell nothing apart, and names them', () => {
    const { problems } = read(['Area,Period,Percentage,Range', 'Dorset,Jan 2022,5.1,4.1 - 6.1'])
    expect(problems.map(({ message }) => message)).toEqual(['Not needed and not read: Range.'])
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

  it('reads no figure of a row where a comma without quotation marks makes another cell of half of it', () => {
    const { indicators, problems } = readTable(
      'Area,Year,Visits\nDorset,2016,1,234\nDorset,2017,"1,250"\nDorset,2018,990,seen',
      { periodType: 'calendar year' },
    )
    expect(indicators[0]!.points.map(({ period, value }) => [period.label, value])).toEqual([
      ['2017', 1250],
      ['2018', 990],
    ])
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['extra-cells', 2]])
  })
})
