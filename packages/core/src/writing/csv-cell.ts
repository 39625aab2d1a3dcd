/** What a spreadsheet would run as a formula. A sign by itself is not one, and nor is a number. */
const FORMULA = /^'*[=+\-@\t\r]./s
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i

/**
 * One cell of CSV. Text that a spreadsheet would run gets an apostrophe in front, which a spreadsheet
 * hides and `readTable` takes off again; a negative number stays a number.
 */
export function csvCell(content: string | number | null | undefined): string {
  if (content === null || content === undefined) return ''
  const text = String(content)
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows of cells as CSV, with the line ends spreadsheets write. */
export function csvRows(rows: Iterable<readonly (string | number | null | undefined)[]>): string {
  let csv = ''
  for (const row of rows) csv += `${row.map(csvCell).join(',')}\r\n`
  return csv
}
