/**
 * Reads the largest published file beside the CSV parser doing the bare split, in the same run and
 * turn about, and prints the CPU seconds of both. Run after a build:
 *   node test/reading/bench-reading.mjs <folder of published files> [rounds: 7]
 * The first round of each is left out: it pays for compiling the code.
 */
import { join } from 'node:path'
import { readTable } from '../../packages/core/dist/index.js'
import { openTable } from './open-table.mjs'
import { Papa } from './papaparse.mjs'

const [folder, rounds = '7'] = process.argv.slice(2)
if (!folder) throw new Error('Say which folder: node test/reading/bench-reading.mjs <folder>')
const text = openTable(join(folder, 'national/dfe_sfr_2010_2017/cla_underlying_data.csv.gz')).toString('utf8')

function cpu(run) {
  globalThis.gc?.()
  const before = process.cpuUsage()
  const result = run()
  const used = process.cpuUsage(before)
  return [(used.user + used.system) / 1e6, result]
}
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

const split = []
const read = []
let cells = 0
let points = 0
let held = 0
for (let round = 0; round <= Number(rounds); round += 1) {
  const [bare, parsed] = cpu(() => Papa.parse(text))
  cells = parsed.data.reduce((sum, row) => sum + row.length, 0)
  parsed.data.length = 0
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const [ours, result] = cpu(() => readTable(text))
  globalThis.gc?.()
  // Later rounds still hold the result before them.
  if (round === 0) held = process.memoryUsage().heapUsed - before
  points = result.indicators.reduce((sum, indicator) => sum + indicator.points.length, 0)
  if (round === 0) {
    console.log(`first round: split ${bare.toFixed(2)} s, read ${ours.toFixed(2)} s`)
    continue
  }
  split.push(bare)
  read.push(ours)
}
console.log(
  `${cells} cells, ${points} points; CPU seconds, median of ${rounds}: split ${median(split).toFixed(2)}, read ${median(read).toFixed(2)}, ${(median(read) / median(split)).toFixed(2)} times`,
)
console.log(
  `the result holds ${(held / 1e6).toFixed(0)} MB of ${(text.length / 1e6).toFixed(0)} MB of text${globalThis.gc ? '' : ' (run with --expose-gc for a true figure)'}`,
)
