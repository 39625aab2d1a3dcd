import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAbout } from './read-about.js'
import { readTableInChunks } from './read-table-in-chunks.js'
import { readTable, readTableUnchecked } from './read-table.js'
import type { ReadOptions } from './read-table.js'
import { writeTable } from '../writing/write-table.js'

const values = (csv: string, options = {}): (number | null)[][] =>
  readTable(csv, options).indicators.map((indicator) => indicator.points.map((point) => point.value))
const codes = (csv: string, options = {}): string[] =>
  readTable(csv, options).problems.map((problem) => problem.code)

// Dorset children on child protection plans at 31 March: Department for Education, Characteristics of children in need, OGL v3.
const PLANS = `indicator,area_code,area,period,period_type,value,symbol,break,source,note
plans,E10000009,Dorset,31 March 2013,snapshot,243,,,DfE,
plans,E10000009,Dorset,31 March 2014,snapshot,270,,,DfE,
plans,E10000009,Dorset,31 March 2016,snapshot,409,,Counted differently,DfE,
plans,E10000009,Dorset,31 March 2017,snapshot,,c,,DfE,suppressed
`

describe('readTable', () => {
  it('reads a long table into an indicator with its gap, symbol, break and note', () => {
    const { indicators, problems } = readTable(PLANS)
    expect(problems).toEqual([])
    expect(indicators).toHaveLength(1)
    const [plans] = indicators
    expect(plans).toMatchObject({
      id: 'plans',
      area: { code: 'E10000009', name: 'Dorset' },
      timing: 'snapshot',
      frequency: 'annual',
      source: 'DfE',
    })
    expect(plans!.points.map(({ period, value, symbol }) => [period.label, value, symbol])).toEqual([
      ['31 March 2013', 243, undefined],
      ['31 March 2014', 270, undefined],
      ['31 March 2015', null, undefined],
      ['31 March 2016', 409, undefined],
      ['31 March 2017', null, 'c'],
    ])
    expect(plans!.breaks).toMatchObject([{ at: { label: '31 March 2016' }, note: 'Counted differently' }])
    expect(plans!.points[4]!.comment).toBe('suppressed')
  })

  it('reads the same from bytes, from rows, with semicolons, tabs, a mark, CRLF and UTF-16', () => {
    const plain = readTable(PLANS)
    const rows = PLANS.trim()
      .split('\n')
      .map((line) => line.split(','))
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...PLANS].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    ])
    for (const same of [
      new TextEncoder().encode(PLANS),
      rows,
      PLANS.replaceAll(',', ';'),
      PLANS.replaceAll(',', '\t'),
      '\uFEFF' + PLANS,
      PLANS.replaceAll('\n', '\r\n'),
      PLANS.replaceAll('\n', '\r'),
      utf16,
    ]) {
      expect(readTable(same)).toEqual(plain)
    }
  })

  it('reads Windows-1252 where the bytes are not UTF-8', () => {
    const text = 'indicator,area,period,value\nsp£nd,Ynys Môn,Jan 2020,£1\u002c\n'.replace('£1,', '£12')
    const bytes = new Uint8Array([...text].map((char) => char.charCodeAt(0)))
    expect(readTable(bytes).indicators[0]).toMatchObject({
      id: 'sp£nd',
      area: { name: 'Ynys Môn' },
      points: [{ value: 12 }],
    })
  })

  it('refuses a workbook in words that say what to do', () => {
    const { indicators, problems } = readTable(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))
    expect(indicators).toEqual([])
    expect(problems[0]!.message).toBe(
      'This is a spreadsheet (xlsx or ods), not text. In a spreadsheet, save the sheet as CSV.',
    )
  })

  it('reads numbers as publishers write them and never a symbol or a band as one', () => {
    const cells = [
      '"1,234"',
      '7%',
      '£12.50',
      '38.299999999999997',
      '19.100000000000001',
      '-5',
      '1e3',
      '12.3 [r]',
      'x',
      '<= 10',
      '90-99',
      '..',
      '00:10',
      '-9999',
    ]
    const csv = `indicator,area,period,value\n${cells.map((cell, year) => `a,Dorset,${2000 + year}/${String(year + 1).padStart(2, '0')},${cell}`).join('\n')}`
    const { indicators } = readTable(csv)
    expect(indicators[0]!.points.map(({ value, symbol }) => value ?? symbol)).toEqual([
      1234,
      7,
      12.5,
      38.3,
      19.1,
      -5,
      1000,
      12.3,
      'x',
      '<= 10',
      '90-99',
      '..',
      '00:10',
      '-9999',
    ])
    expect(indicators[0]!.points[7]!.status).toBe('revised')
  })

  it('reads a wide table below titles, with a header of two rows, and leaves the footnotes', () => {
    const csv = [
      'Table LA7: children looked after,,,,',
      'Coverage: England,,,,',
      ',,,,',
      ',2011,,2012,',
      ',Number,Percentage,Number,Percentage',
      ',,,,',
      'ENGLAND,"32,910",70,"32,980",71',
      'Darlington,85,69,x,68',
      ',,,,',
      '1. Excludes children in respite care.,,,,',
    ].join('\n')
    const { indicators, problems } = readTable(csv, { periodType: 'snapshot 31 March' })
    expect(
      indicators.map(({ id, area, points }) => [
        id,
        area.name,
        ...points.map(({ value, symbol }) => value ?? symbol),
      ]),
    ).toEqual([
      ['Number', 'ENGLAND', 32910, 32980],
      ['Number', 'Darlington', 85, 'x'],
      ['Percentage', 'ENGLAND', 70, 71],
      ['Percentage', 'Darlington', 69, 68],
    ])
    expect(indicators[0]!.points[0]!.period).toMatchObject({
      start: '2011-03-31',
      end: '2011-03-31',
      label: '2011',
    })
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['titles-above', 1],
      ['notes-beside', 10],
    ])
  })

  it('takes the smallest area of a Department for Education table, and each column of figures as an indicator', () => {
    const csv = `time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,number,percentage
202425,Academic year,National,E92000001,England,,,,,,100,5.5
202425,Academic year,Regional,E92000001,England,E12000009,South West,,,,20,c
202425,Academic year,Local authority,E92000001,England,E12000009,South West,838,Dorset,E06000059,3,z`
    const { indicators } = readTable(csv)
    expect(
      indicators.map(({ id, area, points }) => [id, area.code, points[0]!.value ?? points[0]!.symbol]),
    ).toEqual([
      ['number', 'E92000001', 100],
      ['number', 'E12000009', 20],
      ['number', 'E06000059', 3],
      ['percentage', 'E92000001', 5.5],
      ['percentage', 'E12000009', 'c'],
      ['percentage', 'E06000059', 'z'],
    ])
    expect(indicators[0]!.points[0]!.period).toMatchObject({ type: 'academic-year', start: '2024-09-01' })
  })

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

  it('keys by area code and says when one name has two', () => {
    const csv =
      'indicator,area_code,area,period,value\na,E10000009,Dorset,Jan 2019,1\na,E06000059,Dorset,Feb 2019,2'
    const { indicators, problems } = readTable(csv)
    expect(indicators.map(({ area }) => area.code)).toEqual(['E10000009', 'E06000059'])
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'same-name',
        'Row 3: “area_code” has two codes for Dorset (E10000009, E06000059). They are not joined.',
      ],
    ])
  })

  it('keeps one of two equal rows, and neither of two that differ', () => {
    const csv =
      'indicator,area,period,value\na,Dorset,Jan 2020,1\na,Dorset,Jan 2020,1\na,Dorset,Feb 2020,2\na,Dorset,Feb 2020,3'
    const { indicators, problems } = readTable(csv)
    expect(indicators[0]!.points).toMatchObject([
      { value: 1 },
      { value: null, symbol: '2 / 3', comment: '2 in row 4, 3 in row 5' },
    ])
    expect(problems.map(({ code, row, severity }) => [code, row, severity])).toEqual([
      ['duplicate-period', 3, 'warning'],
      ['different-figures', 5, 'error'],
    ])
  })

  it('tells no figure that is kept back in another row of its period', () => {
    const csv =
      'indicator,area,period,value\na,Dorset,Jan 2020,c\na,Dorset,Jan 2020,4321\na,Dorset,Feb 2020,5'
    const { indicators, problems } = readTable(csv)
    expect(indicators[0]!.points[0]).toMatchObject({ value: null, symbol: 'c' })
    expect(JSON.stringify([indicators, problems])).not.toContain('4321')
  })

  it('draws no line through two units, and names the first row that says another', () => {
    const rows = (...units: readonly string[]) =>
      [
        'indicator,area,period,unit,value',
        ...units.map((unit, at) => `a,Dorset,${2015 + at} Q1,${unit},5`),
      ].join('\n')
    const { indicators, problems } = readTable(rows('£', '', '£000', '£'))
    expect(indicators.map(({ id, unit, points }) => [id, unit, points.length])).toEqual([
      ['a | unit: £', '£', 4],
      ['a | unit: blank', '', 1],
      ['a | unit: £000', '£000', 1],
    ])
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'breakdown',
        'warning',
        'Row 3: “unit” breaks the figures down (£, blank, £000). Each is kept apart; choose one with a filter.',
      ],
    ])
    expect(readTable(rows('£', '£000', '£000'), { filter: { unit: '£000' } }).indicators).toMatchObject([
      { id: 'a', unit: '£000', points: { length: 2 } },
    ])
    // One unit, however it is spelt, or none said.
    expect(codes(rows('Per 10', 'per 10', ''))).toEqual([])
    expect(codes(rows('%', 'Percent', 'per cent', 'Percentage', 'Percentage (%)'))).toEqual([])
  })

  it('says where the unit of an area is another than that of the areas before it', () => {
    const { indicators, problems } = readTable(
      'indicator,area,period,unit,value\na,Dorset,2015 Q1,£,5\na,Poole,2015 Q1,£m,5',
    )
    expect(indicators.map(({ id }) => id)).toEqual(['a', 'a'])
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['other-unit', 'warning', 'Row 3: “unit” is “£m” for a, and “£” before. No figure is converted.'],
    ])
    // Told apart by it, they are two.
    expect(codes('indicator,area,period,unit,value\na,Dorset,2015 Q1,£,5\na,Dorset,2015 Q1,%,5')).toEqual([
      'breakdown',
    ])
  })

  it('works rates out from counts, keeps the published figure, and says where they disagree', () => {
    const csv =
      'indicator,area,period,value,numerator,denominator\na,Dorset,2021/22,95,191,201\na,Dorset,2022/23,95,198,209\na,Dorset,2023/24,80,190,200'
    const { indicators, problems } = readTable(csv, { periodType: 'financial year' })
    expect(indicators[0]!.points[0]).toMatchObject({
      value: (191 / 201) * 100,
      published: 95,
      numerator: 191,
      denominator: 201,
    })
    expect(indicators[0]!.points[2]).toMatchObject({ value: 80 })
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['counts-disagree', 4]])
  })

  it('works a rate out per so many where only counts are published', () => {
    const csv = 'indicator,area,period,value,numerator,denominator\na,Dorset,31 March 2020,,476,66931'
    expect(values(csv, { per: 10_000 })[0]![0]).toBeCloseTo(71.12, 2)
  })

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

  it('warns of a national rate that is the sum of its regions', () => {
    const regions = Array.from(
      { length: 9 },
      (_, index) => `fte,E1200000${index + 1},Region ${index + 1},2016,${300 + index},rate per 100000`,
    )
    const csv = `indicator,area_code,area,period,value,unit\n${regions.join('\n')}\nfte,E92000001,England,2016,${2700 + 36},rate per 100000`
    expect(codes(csv, { periodType: 'financial year' })).toEqual(['sum-of-rates'])
  })

  it('warns of a figure left in the row of an abolished area, and of one ten times its neighbours', () => {
    const csv = `indicator,area_code,area,period,value
a,E10000009,Dorset (Pre LG),2018,50
a,E10000009,Dorset (Pre LG),2020,48
a,E06000059,Dorset,2019,51
a,E06000059,Dorset,2020,-
a,E06000059,Dorset,2021,52
b,E06000059,Dorset,2018,87
b,E06000059,Dorset,2019,8.7
b,E06000059,Dorset,2020,85
b,E06000059,Dorset,2021,90
b,E06000059,Dorset,2022,88`
    const { problems } = readTable(csv, { periodType: 'financial year' })
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['other-row', 3],
      ['order-of-magnitude', 8],
    ])
  })

  it('lets the caller name the columns, and says which there are when one is missing', () => {
    const csv = 'key,where,when,obs\na,Dorset,Jan 2020,1'
    const columns = { indicator: 'key', area: 'where', period: 'when', value: 'obs' }
    expect(readTable(csv, { columns }).indicators[0]).toMatchObject({
      id: 'a',
      area: { name: 'Dorset' },
      points: [{ value: 1 }],
    })
    expect(readTable(csv, { columns: { value: 'figure' } }).problems[0]!.message).toBe(
      'The table has no column “figure”. It has: key, where, when, obs.',
    )
  })

  it('says which figures belong to no area', () => {
    const csv = 'indicator,area_code,area,period,value\na,E06000059,Dorset,Jan 2020,1\na,,,Jan 2020,2'
    expect(readTable(csv).problems.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['no-area', 3, 'area_code'],
    ])
  })

  it('reads swapped code and name columns the right way round', () => {
    const csv = 'area_code,area_name,indicator,period,value\nTrafford,E08000009,CO2,Jan 2005,1'
    const { indicators, problems } = readTable(csv)
    expect(indicators[0]!.area).toEqual({ code: 'E08000009', name: 'Trafford' })
    expect(problems.map(({ code }) => code)).toEqual(['swapped-columns'])
  })

  it.each([
    ['', 'empty-table'],
    ['\n\n', 'empty-table'],
    ['indicator,area,period,value\n', 'no-rows'],
    ['place,office\nDorset,Eastern', 'no-value-column'],
    ['area,value\nDorset,5', 'no-period-column'],
    ['[{"area":"Dorset","period":"Jan 2020","value":1},]', 'not-json-rows'],
    ['[{"area":"Dorset","period":"Jan 2020"', 'not-json-rows'],
    ['{"error":"No such list","codes":[404]}', 'not-json-rows'],
    ['{}', 'not-json-rows'],
  ])('has a reason for refusing %j: %s', (csv, code) =>
    expect(readTable(csv)).toMatchObject({ indicators: [], problems: [{ code }] }),
  )

  it('says what a file holds in a sentence somebody can read, however long its lines are', () => {
    const [problem] = readTable(`${'<script>var page = "of one line";</script>'.repeat(2000)}\na,b`).problems
    expect(problem!.message.length).toBeLessThan(600)
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

  it('says where a quotation mark was left open', () => {
    expect(codes('indicator,area,period,value\na,Dorset,Jan 2020,1\na,"Dorset,Feb 2020,2\n')).toContain(
      'open-quote',
    )
  })

  it('reads in chunks of any size what it reads at once, and stops when told', async () => {
    const whole = readTable(PLANS)
    const bytes = new TextEncoder().encode(PLANS)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        async function* chunks() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        }
        const seen: number[] = []
        expect(await readTableInChunks(chunks(), { onProgress: ({ read }) => seen.push(read) })).toEqual(
          whole,
        )
        expect(seen.at(-1)).toBe(bytes.length)
      }),
      { numRuns: 20 },
    )
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    async function* one() {
      yield PLANS
    }
    await expect(readTableInChunks(one(), { signal: stop.signal })).rejects.toThrow('enough')
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

  it('reads JSON of records, and rows of an HTML table, as it reads a CSV', () => {
    const records = [
      { indicator: 'a', area: 'Dorset', period: 'Jan 2020', value: 1 },
      { indicator: 'a', area: 'Dorset', period: 'Feb 2020', value: 'c' },
    ]
    expect(readTable(new TextEncoder().encode(`\uFEFF ${JSON.stringify(records)}`))).toEqual(
      readTable(JSON.stringify(records)),
    )
    const wrapped = { '@odata.context': 'lists', value: records }
    expect(readTable(JSON.stringify(wrapped))).toEqual(readTable(JSON.stringify(records)))
    expect(readTable(JSON.stringify(records))).toEqual(
      readTable('indicator,area,period,value\na,Dorset,Jan 2020,1\na,Dorset,Feb 2020,c'),
    )
    expect(
      readTable([
        ['Indicator', 'Area', 'Period', 'Value'],
        ['a', ' Dorset ', 'Jan 2020', '1'],
      ]).indicators[0],
    ).toMatchObject({ id: 'a', area: { name: 'Dorset' } })
  })

  it('takes a break somebody declares, by what the period means', () => {
    const csv = 'indicator,area,period,value\na,Dorset,2015/16,1\na,Dorset,2016/17,2'
    const options = { periodType: 'financial year', breaks: [{ at: '2017', note: 'New form' }] }
    expect(readTable(csv, options).indicators[0]!.breaks).toMatchObject([
      { at: { label: '2016/17' }, note: 'New form' },
    ])
  })

  it('gives plain JSON that survives structuredClone', () => {
    const result = readTable(PLANS)
    expect(structuredClone(result)).toEqual(result)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
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
})

describe('readAbout', () => {
  it('names the row and the column of what it cannot use', () => {
    const { about, problems } = readAbout('indicator,name,polarity,decimals\na,A,upwards,two\n,B,,')
    expect(about).toEqual([{ id: 'a', name: 'A' }])
    expect(problems.map(({ message }) => message)).toEqual([
      'Row 2: “two” in “decimals” is not a number. It is shown as it stands and left out of calculations.',
      'Row 2: “upwards” in “polarity” is not one of: higher, lower, none.',
      'Row 3: “indicator” is empty, so its figure B cannot be placed.',
    ])
  })
})

describe('a figure kept back', () => {
  const HEADER = 'indicator,area_code,period,period_type,value,numerator,denominator,symbol'

  it.each([
    [['98.76940000', '71.17300001', '99.12345678'], 2],
    [['0.04767', '0.04263', '0.05110'], 5],
    [['0.1551629733', '0.1367148417', '0.14'], 4],
    [['40930.41584', '61244.41771', '52000.00001'], 1],
    [['1234.5', '998.1', '1100.25'], 1],
    [['84.784', '161.000', '245.784'], 3],
    [['0.00001', '0.00002', '0'], 5],
  ])(
    'shows figures nobody rounded to four digits, and others as they were published: %j',
    (values, places) => {
      const rows = values.map((value, index) => ['a', 'X', String(2020 + index), value])
      const [read] = readTable([['indicator', 'area', 'period', 'value'], ...rows]).indicators
      expect(read!.decimals).toBe(places)
      expect(read!.points.map(({ value }) => value)).toEqual(values.map(Number))
    },
  )

  it('is not used where its sign says so and a figure stands there all the same, and a problem names the row', () => {
    const { indicators, problems } = readTable(
      `${HEADER}\nhomes,A1,2016,financial year,3,3,100,c\nhomes,A1,2017,financial year,4,4,100,`,
    )
    const [kept, given] = indicators[0]!.points
    expect(kept).toMatchObject({ value: null, symbol: 'c' })
    expect(JSON.stringify(kept)).not.toMatch(/"(value|numerator|published)":3/)
    expect(given!.numerator).toBe(4)
    expect(problems).toMatchObject([{ row: 2, field: 'value', code: 'kept-back-yet-given' }])
  })

  it.each(['c', '[c]', '*', 'suppressed'])('as %s takes the counts behind it along', (sign) => {
    const { indicators } = readTable(
      `${HEADER}\nhomes,A1,2016,financial year,${sign},2,100,\nhomes,A1,2017,financial year,4,4,100,`,
    )
    expect(indicators[0]!.points[0]).toMatchObject({ value: null, symbol: sign })
    expect(indicators[0]!.points[0]!.numerator).toBeUndefined()
  })
})

describe('reading without a look for publishers’ slips', () => {
  it('gives the same indicators, and leaves out the warning alone', () => {
    const rows = [100, 102, 98, 1010, 101, 99].map((value, year) => `plans,A1,${2015 + year},${value}`)
    const csv = ['indicator,area_code,period,value', ...rows].join('\n')
    const options = { periodType: 'calendar year' }
    const [checked, unchecked] = [readTable(csv, options), readTableUnchecked(csv, options)]
    expect(unchecked.indicators).toEqual(checked.indicators)
    expect(checked.problems.length).toBe(unchecked.problems.length + 1)
  })
})
