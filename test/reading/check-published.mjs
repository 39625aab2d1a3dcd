/**
 * Reads every table of a folder of published files and holds the result to the files themselves.
 * Run after a build:
 *   node test/reading/check-published.mjs <folder with messy, national and seasonal> [part of a file's name]
 *
 * Tidy files (national, seasonal): every numeric cell is in an indicator under its own name, area and
 * period, and is the published number; every period has the dates period_oracle.csv gives it, read
 * from the table as it is and again without its columns of dates. Messy files: read, or refused with a
 * reason. All: written and read again, they are the same.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readTable, writeTable } from '../../packages/core/dist/index.js'
import { openTable } from './open-table.mjs'
import { Papa } from './papaparse.mjs'

const [folder, only = ''] = process.argv.slice(2)
if (!folder) throw new Error('Say which folder: node test/reading/check-published.mjs <folder>')

const files = (path) =>
  readdirSync(path)
    .sort()
    .flatMap((name) =>
      statSync(join(path, name)).isDirectory() ? files(join(path, name)) : [join(path, name)],
    )
const isTable = (path) => /\.(csv|txt)(\.gz)?$/.test(path) && !/manifest|period_oracle/.test(path)
const total = {
  files: 0,
  failed: 0,
  cells: 0,
  equal: 0,
  withheld: 0,
  periods: 0,
  periodsEqual: 0,
  byLabel: 0,
  byLabelEqual: 0,
  trips: 0,
  tripsSame: 0,
}
const faults = []

const oracle = new Map()
for (const row of Papa.parse(readFileSync(join(folder, 'period_oracle.csv'), 'utf8').trim(), { header: true })
  .data) {
  if (
    !row.period_start ||
    row.period_type === 'other' ||
    row.period_type === 'unknown' ||
    row.period_type === 'year (publisher key)' ||
    /_or_/.test(row.period_type)
  )
    continue
  oracle.set(`${row.file} ${row.period_type} ${row.period}`, `${row.period_start} ${row.period_end}`)
}

for (const path of ['national', 'seasonal', 'messy'].flatMap((part) => files(join(folder, part)))) {
  const name = basename(path)
  if (!name.includes(only)) continue
  const bytes = new Uint8Array(openTable(path))
  let result
  try {
    result = readTable(bytes)
  } catch (error) {
    total.failed += 1
    console.log(`${name}: THREW ${error.stack}`)
    continue
  }
  total.files += 1
  const { indicators, problems } = result
  if (!isTable(path)) {
    console.log(`${name}: refused: ${problems[0].message}`)
    continue
  }
  const twice = readTable(writeTable(indicators)).indicators
  total.trips += 1
  const same = isDeepStrictEqual(twice, indicators)
  if (same) total.tripsSame += 1
  else
    faults.push(`${name}: written and read again it is not the same: ${firstDifference(indicators, twice)}`)

  const tidy = path.includes('/national/') || path.includes('/seasonal/')
  const report = tidy && !name.includes('metadata') ? checkTidy(name, bytes, indicators) : ''
  const points = indicators.flatMap((indicator) => indicator.points)
  const counts = {}
  for (const { severity, code } of problems)
    counts[`${severity} ${code}`] = (counts[`${severity} ${code}`] ?? 0) + 1
  const symbols = new Set(points.flatMap(({ symbol }) => symbol ?? []))
  const refusal =
    indicators.length === 0
      ? ` refused: ${problems.find(({ severity }) => severity === 'error')?.message.slice(0, 160)}`
      : ''
  console.log(
    `${name}: ${indicators.length} indicators, ${points.filter(({ value }) => value !== null).length} figures, ` +
      `${points.filter(({ symbol }) => symbol !== undefined).length} symbols (${[...symbols].slice(0, 8).join(' ')}), ` +
      `${new Set(points.map(({ period }) => period.start + period.end)).size} periods; ${JSON.stringify(counts)}${report}${same ? '' : ' ROUND TRIP DIFFERS'}${refusal}`,
  )
}

console.log('')
console.log(`${total.files} files read or refused with a reason, ${total.failed} threw`)
console.log(
  `${total.equal} of ${total.cells} numeric cells equal the published number; ${total.withheld} are given twice with different figures, and are withheld and named`,
)
console.log(
  `${total.periodsEqual} of ${total.periods} periods equal the oracle; by their labels alone ${total.byLabelEqual} of ${total.byLabel}`,
)
console.log(`${total.tripsSame} of ${total.trips} files are the same written and read again`)
for (const fault of faults.slice(0, 60)) console.log(`  ${fault}`)
if (faults.length > 60) console.log(`  and ${faults.length - 60} more`)
if (total.failed > 0) process.exitCode = 1

function checkTidy(name, bytes, indicators) {
  const rows = Papa.parse(new TextDecoder().decode(bytes).trim(), { header: true }).data
  const found = byPlace(indicators)
  let missing = 0
  let example = ''
  for (const row of rows) {
    const value = Number(row.value)
    if (row.value === '' || Number.isNaN(value)) continue
    total.cells += 1
    const points = pointsOf(found, row)
    if (
      points.some(
        ({ value: own, published = own }) =>
          own !== null && Math.abs(published - value) <= Math.abs(value) * 1e-14,
      )
    )
      total.equal += 1
    else if (points.some(({ value: own, comment = '' }) => own === null && comment.includes(' in row ')))
      total.withheld += 1
    else if ((missing += 1) === 1) example = `${row.indicator_id} ${row.area_code} ${row.period} ${row.value}`
  }
  if (missing > 0) faults.push(`${name}: ${missing} numeric cells not found, such as ${example}`)
  const own = checkPeriods(name, rows, found)
  const undated = readTable([
    Object.keys(rows[0]),
    ...rows.map((row) => Object.values({ ...row, period_start: '', period_end: '' })),
  ])
  const label = checkPeriods(name, rows, byPlace(undated.indicators))
  total.periods += own.all
  total.periodsEqual += own.equal
  total.byLabel += label.all
  total.byLabelEqual += label.equal
  if (own.example) faults.push(`${name}: ${own.example}`)
  if (label.example)
    faults.push(`${name}, by label alone: ${label.all - label.equal} rows, such as ${label.example}`)
  return missing > 0 ? ` ${missing} CELLS MISSING` : ''
}

function checkPeriods(name, rows, found) {
  const count = { all: 0, equal: 0, example: '' }
  for (const row of rows) {
    const dates = oracle.get(`${name} ${row.period_type} ${row.period}`)
    if (dates === undefined) continue
    count.all += 1
    const points = pointsOf(found, row)
    if (points.some(({ period }) => `${period.start} ${period.end}` === dates)) count.equal += 1
    else
      count.example ||= `“${row.period}” (${row.period_type}) is ${dates}, read ${points.map(({ period }) => `${period.start} ${period.end}`)}`
  }
  return count
}

/** Points by indicator, area and label; of what tells a breakdown apart only the indicator's name is asked for. */
function byPlace(indicators) {
  const found = new Map()
  for (const { id, area, points } of indicators) {
    const own = id
      .replace(/ \| unit: .*?(?= \| indicator_name: |$)/, '')
      .replace(/ \| (source|area_name|frequency): .*$/, '')
    for (const point of points) {
      const key = `${own}\t${area.code || area.name}\t${point.period.label}`
      if (found.has(key)) found.get(key).push(point)
      else found.set(key, [point])
    }
  }
  return found
}

/** Where one id stands for several indicators, the row's own name must be the one the figure is under. */
function pointsOf(found, row) {
  const place = `\t${row.area_code || row.area_name}\t${row.period}`
  const { indicator_id: id, indicator_name: name } = row
  return found.get(`${id} | indicator_name: ${name}${place}`) ?? found.get(id + place) ?? []
}

function firstDifference(once, twice) {
  if (once.length !== twice.length) return `${once.length} indicators, then ${twice.length}`
  const index = once.findIndex((indicator, at) => !isDeepStrictEqual(indicator, twice[at]))
  for (const key of Object.keys(once[index])) {
    if (isDeepStrictEqual(once[index][key], twice[index][key])) continue
    if (key !== 'points')
      return `${once[index].id} ${key}: ${JSON.stringify(once[index][key])}, then ${JSON.stringify(twice[index][key])}`.slice(
        0,
        300,
      )
    const at = once[index].points.findIndex(
      (point, place) => !isDeepStrictEqual(point, twice[index].points[place]),
    )
    return `${once[index].id}, ${once[index].area.name}: ${JSON.stringify(once[index].points[at])}, then ${JSON.stringify(twice[index].points[at])}`.slice(
      0,
      500,
    )
  }
  return 'more keys'
}
