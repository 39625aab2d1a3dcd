import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { eachRow } from './read-rows.js'
import { rowSplitter } from './split-rows.js'

function rowsOf(text: string, piece = text.length || 1): { rows: string[][]; open: number | null } {
  const rows: string[][] = []
  const splitter = rowSplitter((cells) => rows.push([...cells]))
  for (let at = 0; at < text.length; at += piece) splitter.push(text.slice(at, at + piece))
  return { rows, open: splitter.end() }
}

const cell = fc.string({
  unit: fc.constantFrom('a', '1', ' ', '"', ',', '\n', '\r\n', ';', 'é'),
  maxLength: 8,
})
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 })
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

describe('splitting text into rows', () => {
  it('gives back every cell a table was written with, whatever stands in it', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const header = ['one', 'two', 'three']
        const written = [header, ...rows].map((cells) => cells.map(quoted).join(',')).join(newline)
        expect(rowsOf(written)).toEqual({ rows: [header, ...rows], open: null })
      }),
    )
  })

  it('says what a published CSV library says of the same text, quoted well or badly', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', ' ', '"', '""', ',', '\n', 'b,', '"c",'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, (body) => {
        const whole = `one,two,three\nx,y,z\n${body}\n`
        const parsed = Papa.parse<string[]>(whole, { delimiter: ',', newline: '\n' })
        // An empty line at the very end is a row to the library and none to a spreadsheet.
        const { data } = parsed
        const theirs = whole.endsWith('\n') && data.at(-1)?.join('') === '' ? data.slice(0, -1) : data
        const ours = rowsOf(whole)
        expect(ours.rows).toEqual(theirs)
        expect(ours.open !== null).toBe(parsed.errors.some(({ code }) => code === 'MissingQuotes'))
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the same rows however the text is cut on its way', () => {
    const line = fc.array(cell, { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 999 }),
        (rows, piece) => {
          const text = `one,two,three\n${'plain,row,here\n'.repeat(3000)}${rows.map((cells) => cells.map(quoted).join(',')).join('\n')}`
          const { rows: whole, open } = rowsOf(text)
          expect(rowsOf(text, piece * 37)).toEqual({ rows: whole, open })
          const atOnce: string[][] = []
          eachRow(text, (cells) => atOnce.push([...cells]))
          expect(atOnce).toEqual(whole)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('names the row in which a quotation mark was left open', () => {
    expect(rowsOf('a,b\n1,2\n3,"4\n5,6').open).toBe(3)
  })

  it('counts blank lines as a spreadsheet does, and takes lines that end in a carriage return alone', () => {
    expect(rowsOf('a,b\n\n1,2\n').rows).toEqual([['a', 'b'], [''], ['1', '2']])
    expect(rowsOf('a;b\r1;2\r').rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })
})
