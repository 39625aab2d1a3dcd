/**
 * Reads the largest published file beside the CSV parser doing the bare split, and prints the CPU
 * seconds of both: the first time in a fresh process, as a page or a script meets it, and again when the
 * code is compiled. Processes take turns, so that a busy machine slows both alike. Run after a build:
 *   node test/reading/bench-reading.mjs <folder of published files> [fresh processes of each: 7]
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTable } from '../../packages/core/dist/index.js'
import { openTable } from './open-table.mjs'
import { Papa } from './papaparse.mjs'

const AGAIN = 5
const [folder, processes = '7', only] = process.argv.slice(2)
if (!folder) throw new Error('Say which folder: node test/reading/bench-reading.mjs <folder>')

if (only) measure(only)
else compare()

/** In a process of its own: the CPU seconds of the first time and of the times after, as JSON. */
function measure(what) {
  const text = openTable(join(folder, 'national/dfe_sfr_2010_2017/cla_underlying_data.csv.gz')).toString(
    'utf8',
  )
  const run = what === 'split' ? () => Papa.parse(text).data : () => readTable(text).indicators
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  const seconds = []
  let size = 0
  let held = 0
  for (let round = 0; round <= AGAIN; round += 1) {
    globalThis.gc()
    const start = process.cpuUsage()
    const result = run()
    const { user, system } = process.cpuUsage(start)
    seconds.push((user + system) / 1e6)
    if (round > 0) continue
    globalThis.gc()
    held = process.memoryUsage().heapUsed - before
    size = result.reduce((sum, own) => sum + (own.points ?? own).length, 0)
  }
  console.log(JSON.stringify({ seconds, size, held, text: text.length }))
}

function compare() {
  const runs = { split: [], read: [] }
  for (let times = 0; times < Number(processes); times += 1) {
    for (const what of ['split', 'read']) {
      const args = ['--expose-gc', fileURLToPath(import.meta.url), folder, '0', what]
      runs[what].push(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })))
    }
  }
  console.log(`${runs.split[0].size} cells, ${runs.read[0].size} points`)
  for (const [when, pick] of [
    ['first time in a process', ({ seconds }) => seconds[0]],
    ['after that', ({ seconds }) => median(seconds.slice(1))],
  ]) {
    const [split, read] = [runs.split, runs.read].map((own) => median(own.map(pick)))
    console.log(
      `${when}: split ${split.toFixed(2)} s CPU, read ${read.toFixed(2)}, ${(read / split).toFixed(2)} times (medians of ${processes} processes)`,
    )
  }
  const { held, text } = runs.read[0]
  console.log(`the result holds ${(held / 1e6).toFixed(0)} MB of ${(text / 1e6).toFixed(0)} MB of text`)
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
