import { readTable } from '@oba/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableCsv, tableHtml, tableTabs } from './table-texts.js'

const caption = 'Children in need, Dorset'
const table = {
  caption,
  rows: [
    ['Period', 'Actual', 'Forecast'],
    ['31 March 2015', '1,372', '−12.5%'],
    ['31 March 2016', 'c (kept back to protect people)', ''],
  ],
}

describe('a table to keep or to paste', () => {
  it('has figures plain in CSV, that a program reads them, and signs as they are', () => {
    expect(tableCsv(table)).toBe(
      '\uFEFFPeriod,Actual,Forecast\r\n31 March 2015,1372,-12.5\r\n31 March 2016,c (kept back to protect people),\r\n',
    )
  })

  it('has figures as printed, heads and a caption in HTML', () => {
    const html = tableHtml(table)
    expect(html).toContain('<caption>Children in need, Dorset</caption>')
    expect(html).toContain('<tr><th>Period</th><th>Actual</th><th>Forecast</th></tr>')
    expect(html).toContain('<tr><th>31 March 2015</th><td>1,372</td><td>−12.5%</td></tr>')
  })

  it('has a tab between texts where only text is taken', () => {
    expect(tableTabs(table).split('\n')[1]).toBe('31 March 2015\t1,372\t−12.5%')
  })

  it('holds nothing a spreadsheet would run, whatever a publisher wrote', () => {
    const dangerous = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string())
      .map(([a, b]) => a + 'x' + b)
    fc.assert(
      fc.property(dangerous, (text) => {
        const rows = [['Period'], [text]]
        const html = tableHtml({ caption: text, rows })
        expect(html.match(/<(caption|td|th)>[=+\-@\t\r]/)).toBeNull()
        expect(tableCsv({ caption, rows }).split('\r\n')[1]).toMatch(/^"?'/)
      }),
    )
  })

  it('keeps a text in its own cell, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (rows) => {
          const lines = tableTabs({ caption, rows }).split('\n')
          expect(lines).toHaveLength(rows.length)
          for (const line of lines) expect(line.split('\t')).toHaveLength(2)
        },
      ),
    )
  })

  it('keeps markup a text', () => {
    expect(tableHtml({ caption: '<b>', rows: [['<img src=x onerror=alert(1)>']] })).not.toMatch(/<(b|img)/)
  })

  it('is read again from its CSV', () => {
    const { indicators } = readTable(
      tableCsv({
        caption,
        rows: [
          ['Period', 'Value'],
          ['31 March 2015', '1,372'],
          ['31 March 2016', '−4.5'],
        ],
      }),
    )
    expect(indicators[0]!.points.map(({ value }) => value)).toEqual([1372, -4.5])
  })
})
