import Papa from 'papaparse'

/**
 * Splits CSV text, or UTF-8 bytes, into rows of trimmed cells; a byte-order mark is dropped. Blank
 * lines are kept, so that a row's number is the one a spreadsheet shows.
 */
export function parseCsv(csv: string | Uint8Array): string[][] {
  const text = (typeof csv === 'string' ? csv : new TextDecoder().decode(csv)).replace(/^\uFEFF/, '')
  return Papa.parse<string[]>(text, { header: false, worker: false }).data.map((row) =>
    row.map((cell) => cell.trim()),
  )
}
