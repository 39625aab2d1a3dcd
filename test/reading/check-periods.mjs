/**
 * Reads every label of period_oracle.csv by itself (its label and the kind of period the table says
 * it is, never its dates) and compares the dates. Run after a build:
 *   node test/reading/check-periods.mjs <folder with period_oracle.csv>
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Papa } from './papaparse.mjs'
import { readPeriodKind, resolvePeriods } from '../../packages/core/dist/index.js'

const folder = process.argv[2]
if (!folder) throw new Error('Say which folder: node test/reading/check-periods.mjs <folder>')
const rows = Papa.parse(readFileSync(join(folder, 'period_oracle.csv'), 'utf8').trim(), { header: true }).data

/** Kinds the oracle itself leaves open. */
const open = (type) =>
  type === 'other' || type === 'unknown' || type === 'year (publisher key)' || /_or_/.test(type)
const columns = new Map()
for (const row of rows) {
  const key = `${row.file} ${row.period_type}`
  columns.set(key, [...(columns.get(key) ?? []), row])
}
const count = { labels: 0, agree: 0, cells: 0, cellsAgree: 0, open: 0, openRead: 0, undated: 0 }
const differ = []
for (const [, column] of columns) {
  const kind = readPeriodKind(column[0].period_type)
  const read = resolvePeriods(
    column.map((row) => row.period),
    { kind: kind ?? undefined },
  )
  for (const row of column) {
    const { period, doubt } = read.get(row.period)
    if (open(row.period_type)) {
      count.open += 1
      if (period) count.openRead += 1
      continue
    }
    if (!row.period_start) {
      count.undated += 1
      if (!period)
        differ.push(
          `${row.file} ${row.period_type} “${row.period}” has no dates to compare and was not read: ${doubt}`,
        )
      continue
    }
    count.labels += 1
    count.cells += Number(row.cells)
    if (period?.start === row.period_start && period.end === row.period_end) {
      count.agree += 1
      count.cellsAgree += Number(row.cells)
    } else
      differ.push(
        `${row.file} ${row.period_type} “${row.period}”: oracle ${row.period_start} to ${row.period_end}, read ${period ? `${period.start} to ${period.end}` : doubt}`,
      )
  }
}
console.log(
  `${count.agree} of ${count.labels} dated labels agree (${count.cellsAgree} of ${count.cells} cells); ` +
    `${count.undated} have no dates in the oracle; of ${count.open} whose kind it leaves open, ${count.openRead} are read`,
)
for (const line of differ.slice(0, 60)) console.log('  ' + line)
if (differ.length > 60) console.log(`  and ${differ.length - 60} more`)
