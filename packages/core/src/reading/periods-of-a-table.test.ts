import { describe, expect, it } from 'vitest'
import { readAbout } from './read-about.js'
import { readTable } from './read-table.js'
import type { ReadOptions } from './read-table.js'
import { writeTable } from '../writing/write-table.js'

const codes = (csv: string, options = {}): string[] =>
  readTable(csv, options).problems.map((problem) => problem.code)

describe('The periods of a table', () => {
  it('says what a bare year leaves open, once, and takes the companion file at its word', () => {
    const csv = 'indicator,area,period,value\na,Dorset,2016,1\na,Dorset,2017,2'
    expect(codes(csv)).toEqual(['which-year'])
    expect(codes(csv, { periodType: 'calendar year' })).toEqual([])
    const { about } = readAbout('indicator,timing,ends,polarity,unit\na,snapshot,30 September,High,%')
    expect(readTable(csv, { about })).toMatchObject({
      problems: [],
      indicators: [
        {
          id: 'a',
          polarity: 'higher',
          unit: '%',
          timing: 'snapshot',
          bounds: [0, 100],
          points: [{ period: { end: '2016-09-30' } }, {}],
        },
      ],
    })
  })

  describe('which kind of period the labels are', () => {
    const rows = (kind: string, more = '') =>
      `indicator,area,period,period_type,value\na,Dorset,2016,${kind},1\na,Dorset,2017,${kind},2${more}`
    const ends = (csv: string, options: ReadOptions) => {
      const { indicators, problems } = readTable(csv, options)
      return [indicators[0]!.points[0]!.period.end, ...problems.map(({ message }) => message)]
    }

    it('is what the file says, and a problem names what the caller says otherwise', () => {
      expect(ends(rows('financial year'), { periodType: 'academic year' })).toEqual([
        '2016-03-31',
        'Row 2: “financial year” in “period_type” is taken, and not “academic year”.',
      ])
      expect(ends(rows('snapshot 30 September'), { periodType: 'snapshot 31 March' })).toHaveLength(2)
    })

    it('is no problem where the caller says the same, or where other rows are quarters', () => {
      expect(ends(rows('financial year'), { periodType: 'financial-year' })).toEqual(['2016-03-31'])
      const quarters = '\nb,Dorset,2016 Q1,quarter,1\nb,Dorset,2016 Q2,quarter,1'
      expect(ends(rows('academic year', quarters), { periodType: 'academic year' })).toEqual(['2016-08-31'])
    })

    it('is not what the caller says where that is no kind of period, and a problem says so', () => {
      expect(ends(rows(''), { periodType: 'fiscal year' })).toEqual([
        '2016-12-31',
        'Row 2: “fiscal year” in “period_type” is not a known kind of period.',
        'Row 2: “period” has years of no kind, such as 2016. Say financial, academic or calendar year, or a day.',
      ])
    })

    it('is what the caller says of a year the file gives no kind of, or of its day', () => {
      expect(ends(rows('year'), { periodType: 'academic year' })).toEqual(['2016-08-31'])
      expect(ends(rows('snapshot'), { periodType: 'snapshot 30 September' })).toEqual(['2016-09-30'])
      expect(ends(rows('year'), { ends: '30 September' })).toEqual(['2016-12-31'])
    })

    it('is what the file’s own dates say even so', () => {
      const written = writeTable(readTable(rows('year')).indicators)
      expect(ends(written, { periodType: 'financial year' })).toEqual([
        '2016-12-31',
        'Row 2: “reporting-year” in “period_type” is taken, and not “financial year”.',
      ])
    })

    it('is told once of each doubt, and of a word that is no kind', () => {
      const split = 'indicator,area,period,value\na,Dorset,2015/16,1\nb,Dorset,2015/16,2'
      expect(readTable(split).problems.map(({ message }) => message)).toEqual([
        'Row 2: 2015/16 in “period” is read as a financial year (April to March). Say so, or academic year.',
      ])
      expect(ends(rows('financial year'), { periodType: 'finacial' })).toEqual([
        '2016-03-31',
        'Row 2: “financial year” in “period_type” is taken, and not “finacial”.',
      ])
    })
  })

  it('names the row and the column of a period it cannot place, and keeps the rest', () => {
    const csv = 'indicator,area,period,value\na,Dorset,2010-12,1\na,Dorset,Total,2\na,Dorset,31 March 2015,3'
    const { indicators, problems } = readTable(csv)
    expect(indicators[0]!.points).toHaveLength(1)
    expect(problems.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['ambiguous-period', 2, 'period'],
      ['unknown-period', 3, 'period'],
    ])
    expect(problems[0]!.message).toBe(
      'Row 2: say the period type: “2010-12” in “period” is 2010-01-01 to 2012-12-31 or 2010-12-01 to 2010-12-31.',
    )
    const dates = (...labels: readonly string[]) =>
      readTable(
        ['indicator,area,period,value', ...labels.map((label, at) => `a,Dorset,${label},${at}`)].join('\n'),
      ).problems[0]?.message
    expect(dates('03/04/2016', '03/04/2016')).toBe(
      'Row 2: say the date order, day-month or month-day: “03/04/2016” in “period” is 2016-04-03 or 2016-03-04, as in 1 other row.',
    )
    expect(dates('03/04/2016 - 05/06/2016')).toBe(
      'Row 2: say the date order, day-month or month-day: “03/04/2016 - 05/06/2016” in “period” is 2016-04-03 to 2016-06-05 or 2016-03-04 to 2016-05-06.',
    )
    expect(dates('01/04/2019', '01/07/2019', '01/10/2019', '01/01/2020')).toBeUndefined()
  })

  it('reads school terms, in one column or in two, as three periods of a school year', () => {
    const one = readTable(
      'indicator,area,period,value\nabsence,Dorset,Autumn term 2022/23,7\nabsence,Dorset,Summer term 2022/23,8\nabsence,Dorset,Autumn term 2023/24,6',
    )
    const two = readTable(
      'time_period,time_identifier,new_la_code,la_name,region_code,region_name,absence\n202223,Autumn term,E06000059,Dorset,E12000009,South West,7\n202223,Summer term,E06000059,Dorset,E12000009,South West,8\n202324,Autumn term,E06000059,Dorset,E12000009,South West,6',
    )
    for (const { indicators, problems } of [one, two]) {
      expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([])
      expect(indicators[0]).toMatchObject({ frequency: { perYear: 3 }, timing: 'during' })
      expect(indicators[0]!.points.map(({ period, value }) => [period.start, period.end, value])).toEqual([
        ['2022-09-01', '2022-12-31', 7],
        ['2023-01-01', '2023-04-30', null],
        ['2023-05-01', '2023-08-31', 8],
        ['2023-09-01', '2023-12-31', 6],
      ])
    }
    expect(two.indicators[0]!.points[1]!.period.label).toBe('202223 Spring term')
  })

  it('leaves the note behind a year out of its meaning, and names each of two elections of one year', () => {
    const { indicators, problems } = readTable(
      'indicator,area,period,period_type,value\nwomen,UK,1970,calendar year,4.1\nwomen,UK,1974a,calendar year,3.6\nwomen,UK,1974b,calendar year,4.3\nwomen,UK,1975 [Note 5],calendar year,4.4',
    )
    expect(indicators[0]!.points.flatMap(({ value }) => value ?? [])).toEqual([4.1, 4.4])
    expect(problems.map(({ code, row, severity }) => [code, row, severity])).toEqual([
      ['unknown-period', 3, 'error'],
      ['unknown-period', 4, 'error'],
    ])
  })

  it('says that a window without a year is no period, and that one of which it cannot tell how long it is, no kind', () => {
    const said = (kind: string, label: string): string[] =>
      readTable(`indicator,area,period_type,period,value\nplans,Dorset,${kind},${label},5`).problems.map(
        ({ message }) => message,
      )
    expect(said('', 'rolling 12 months to June')).toEqual([
      'Row 2: “rolling 12 months to June” in “period” could not be read as a period.',
    ])
    expect(said('three months to June', 'June 2024')).toEqual([
      'Row 2: “three months to June” in “period_type” is not a known kind of period.',
    ])
  })

  it('takes the period of the whole table from the caller where it has no column for it', () => {
    const { indicators, problems } = readTable('area,plans\nDorset,305\nPoole,c', {
      period: '31 March 2019',
    })
    expect(problems).toEqual([])
    expect(
      indicators.map(({ area, points }) => [area.name, points[0]!.period.end, points[0]!.value]),
    ).toEqual([
      ['Dorset', '2019-03-31', 305],
      ['Poole', '2019-03-31', null],
    ])
  })

  it.each(['Year ending', 'At', ''])(
    'reads periods under %j with a total or a source below them, by what they are',
    (header) => {
      const below = ['Total,,18', 'Source: Department for Education,,']
      for (const last of below) {
        const { indicators } = readTable(
          [
            `${header},Area,Plans`,
            ...[2016, 2017, 2018].map((year) => `31 March ${year},Dorset,6`),
            last,
          ].join('\n'),
        )
        expect(indicators.map(({ name, points }) => [name, points.length])).toEqual([['Plans', 3]])
      }
    },
  )

  it('reads quarters in a column without a name behind that of their years', () => {
    const rows = ['2021,January to March', ',April to June', ',July to September', ',October to December']
    const next = ['2022,January to March', ',April to June']
    const { indicators, problems } = readTable(
      ['Quarter,,Homes started', ...[...rows, ...next].map((row, index) => `${row},${index + 10}`)].join(
        '\n',
      ),
    )
    expect(indicators.map(({ points }) => points.map(({ period, value }) => [period.end, value]))).toEqual([
      [
        ['2021-03-31', 10],
        ['2021-06-30', 11],
        ['2021-09-30', 12],
        ['2021-12-31', 13],
        ['2022-03-31', 14],
        ['2022-06-30', 15],
      ],
    ])
    expect(problems.map(({ code }) => code)).not.toContain('missing-cell')
  })

  it('reads a quarter named by its months beside its year', () => {
    const { points } = readTable(
      'Area,Financial year,Quarter,Starts\nDorset,2019-20,April - June,300\nDorset,2019-20,July to September,310',
    ).indicators[0]!
    expect(points.map(({ period }) => [period.label, period.start, period.end])).toEqual([
      ['2019-20 April - June', '2019-04-01', '2019-06-30'],
      ['2019-20 July to September', '2019-07-01', '2019-09-30'],
    ])
  })

  it.each([
    ['rolling 12 months to June', '2024', '2023-07-01', '2024-06-30'],
    ['12 months to 30 June', '2024', '2023-07-01', '2024-06-30'],
    ['', 'Rolling 12 months to June 2024', '2023-07-01', '2024-06-30'],
    ['rolling 3 months', 'June 2024', '2024-04-01', '2024-06-30'],
    ['3 months to June', '2024', '2024-04-01', '2024-06-30'],
  ])(
    'reads a window of months as long as it is and to the month it ends in: “%s” %s',
    (kind, label, start, end) => {
      const [found] = readTable(
        `indicator,area,period_type,period,value\nplans,Dorset,${kind},${label},5`,
      ).indicators
      expect(found!.points[0]!.period).toMatchObject({ start, end })
    },
  )
})
