import { csvRows, safeForSpreadsheet } from '@oba/core'
import { element, escaped } from '../svg/svg-text.js'
import type { TakenTable } from './takeaway.js'

/** The mark by which Excel knows that a CSV is UTF-8. */
const FOR_EXCEL = '\uFEFF'

/** A figure as a page prints one: digits in threes, a true minus, a share with its sign. */
const FIGURE = /^−?[\d,]+(\.\d+)?%?$/

/** As CSV: figures plain, so that any program reads them as numbers; everything else as shown. */
export function tableCsv({ rows }: TakenTable): string {
  const plain = (text: string): string =>
    FIGURE.test(text) ? text.replace(/[,%]/g, '').replace('−', '-') : text
  return FOR_EXCEL + csvRows(rows.map((row) => row.map(plain)))
}

/** As HTML, which Word and Excel paste as a table with its heads; figures as printed. */
export function tableHtml({ caption, rows }: TakenTable): string {
  const cell = (name: string, text: string): string => element(name, {}, escaped(safeForSpreadsheet(text)))
  const lines = rows.map((row, index) =>
    element('tr', {}, row.map((text, at) => cell(index * at === 0 ? 'th' : 'td', text)).join('')),
  )
  return element('table', {}, cell('caption', caption) + lines.join(''))
}

/** As text with tabs, for whatever takes no HTML. */
export function tableTabs({ rows }: TakenTable): string {
  const cell = (text: string): string => safeForSpreadsheet(text).replace(/\s+/g, ' ')
  return rows.map((row) => row.map(cell).join('\t')).join('\n')
}
