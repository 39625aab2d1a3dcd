import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAbout } from '../reading/read-about.js'
import { readForecasts } from '../reading/read-forecasts.js'
import { readNotes } from '../reading/read-notes.js'
import { readTable } from '../reading/read-table.js'
import { csvCell } from './csv-cell.js'
import { templates } from './templates.js'
import { writeAbout } from './write-about.js'
import { writeForecasts } from './write-forecasts.js'
import { writeNotes } from './write-notes.js'
import { writeTable } from './write-table.js'

const again = (csv: string, options = {}) => {
  const once = readTable(csv, options)
  return { once: once.indicators, twice: readTable(writeTable(once.indicators)).indicators }
}

describe('writeTable', () => {
  it('writes what reads back as the same indicators', () => {
    const { once, twice } =
      again(`indicator,area_code,area,period,period_type,value,numerator,denominator,symbol,status,break,source,note,unit
a,E06000059,Dorset,2019/20,financial year,88,161,184,,final,,DfE,,%
a,E06000059,Dorset,2021/22,financial year,,,,c,,Counted anew,DfE,"see ""note"", p. 2",%
a,E06000059,Dorset,2022/23 (prov),financial year,90.5,,,,,,DfE,,%
b,E06000059,Dorset,2010-12,pooled,-3,,,,,,ONS,,
b,E06000059,Dorset,2011-13,pooled,4.25,,,,,,ONS,,
c,E06000059,Dorset,SFY 2004-2005,,5,,,,,,CT,,`)
    expect(twice).toEqual(once)
    expect(once).toHaveLength(3)
  })

  it('keeps which way is better, where the table said it', () => {
    const { once, twice } = again(`indicator,area,period,value,polarity
a,Dorset,2019/20,88,lower
b,Dorset,2019/20,12,none
c,Dorset,2019/20,5,`)
    expect(once.map(({ polarity }) => polarity)).toEqual(['lower', 'none', undefined])
    expect(twice).toEqual(once)
  })

  it('gives back any text in any place', () => {
    const text = fc
      .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 12 })
      .map((own) => own.replace(/[\u0000\uFEFF]/g, '').trim())
      .filter((own) => own !== '' && !/^'+[=+\-@]/.test(own))
    fc.assert(
      fc.property(
        text,
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
        (id, note, value) => {
          const csv = [
            ['indicator', 'area', 'period', 'value', 'note'],
            [id, 'Dorset', 'Jan 2020', String(value), note],
          ]
          const once = readTable(csv).indicators
          expect(readTable(writeTable(once)).indicators).toEqual(once)
        },
      ),
    )
  })

  it('lets no cell run in a spreadsheet, and leaves negative numbers alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t=', '\r@'),
        fc.string({ minLength: 1 }),
        (sign, rest) => {
          const cell = csvCell(sign + rest).replace(/^"/, '')
          expect(/^[=+\-@\t\r]./s.test(cell) && !/^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(cell)).toBe(false)
        },
      ),
    )
    expect(csvCell(-5.5)).toBe('-5.5')
    expect(csvCell('-')).toBe('-')
    expect(csvCell('=1+1')).toBe("'=1+1")
    expect(again('indicator,area,period,value,note\n"=cmd()",@x,Jan 2020,-5,-abc').twice[0]).toMatchObject({
      id: '=cmd()',
      area: { name: '@x' },
      points: [{ value: -5, comment: '-abc' }],
    })
  })

  it('never works a suppressed figure out of its counts', () => {
    const csv =
      'indicator,area,period,value,numerator,denominator\na,Dorset,Jan 2020,c,3,100\na,Dorset,Feb 2020,50,50,100'
    const { indicators } = readTable(csv, { per: 100 })
    expect(indicators[0]!.points[0]).toMatchObject({ value: null, symbol: 'c' })
    expect(writeTable(indicators).split('\r\n')[1]!.split(',').slice(8, 9)).toEqual([''])
  })

  it('writes the companion file and the notes so that they read back the same', () => {
    const about = [
      {
        id: 'a',
        name: 'A',
        polarity: 'lower' as const,
        decimals: 1,
        target: 13,
        timing: 'snapshot' as const,
        ends: '31 March',
        technicalDefinition: 'as, "counted"',
        nextUpdate: 'May 2027',
      },
    ]
    expect(readAbout(writeAbout(about))).toEqual({ about, problems: [] })
    const notes = [
      {
        indicator: 'a',
        period: '2017/18',
        section: 'action',
        text: '- more\nvisits',
        who: 'Ann',
        when: '2027-01-31',
      },
    ]
    expect(readNotes(writeNotes(notes))).toEqual({ notes, problems: [] })
  })

  it('reads a claim however it is written, and names the row of one that is none', () => {
    const { notes, problems } = readNotes('indicator,section,text\na,Claim,Better\nb,claim,thriving')
    expect(notes.map(({ text }) => text)).toEqual(['Better', 'thriving'])
    expect(problems.map(({ message }) => message)).toEqual([
      'Row 3: “thriving” in “text” is not one of: better, worse, same.',
    ])
  })

  it('writes forecasts so that they read back the same', () => {
    const rows = [
      {
        row: 2,
        indicator: 'a',
        area: 'E06000059',
        period: '31 March 2028',
        value: 250,
        lower: 200.5,
        upper: 300,
        scenario: 'with visits',
        by: 'Ann',
        on: '2027-01-31',
        why: '=more',
      },
    ]
    expect(readForecasts(writeForecasts(rows))).toEqual({ rows, problems: [] })
    expect(
      readForecasts('indicator,period,forecast\na,2028,many\n,2028,5').problems.map(({ code, row }) => [
        code,
        row,
      ]),
    ).toEqual([
      ['not-a-number', 2],
      ['missing-cell', 3],
    ])
  })

  it('has templates that are read without a problem but that they are empty', () => {
    const { table, about, notes } = templates()
    expect(readTable(table).problems.map(({ code }) => code)).toEqual(['no-rows'])
    expect(readAbout(about)).toEqual({ about: [], problems: [] })
    expect(readNotes(notes)).toEqual({ notes: [], problems: [] })
  })
})
