/** What a spreadsheet would run as a formula. A sign by itself is not one, and nor is a number. */
const FORMULA = /^'*[=+\-@\t\r]./s
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i

/**
 * Text as a spreadsheet may be given it: what it would run gets an apostrophe in front, which a
 * spreadsheet hides and `readTable` takes off again; a negative number stays a number.
 *
 * @example
 * safeForSpreadsheet('=1+1') // "'=1+1"
 */
export function safeForSpreadsheet(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
}

/** One cell of CSV, safe to open. */
export function csvCell(content: string | number | null | undefined): string {
  if (content === null || content === undefined) return ''
  const safe = safeForSpreadsheet(String(content))
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rows of cells as CSV, with the line ends spreadsheets write and nothing in it that one would run.
 *
 * @example
 * csvRows([['Area', 'Value'], ['Dorset', 5]]) // 'Area,Value\r\nDorset,5\r\n'
 */
export function csvRows(rows: Iterable<readonly (string | number | null | undefined)[]>): string {
  let csv = ''
  for (const row of rows) csv += `${row.map(csvCell).join(',')}\r\n`
  return csv
}
