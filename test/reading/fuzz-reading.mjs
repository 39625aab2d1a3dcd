/**
 * Reads tables that have been damaged at random, and holds the reader to its word: nothing is thrown,
 * nothing hangs, no NaN or Infinity comes out, every problem has its sentence, and memory stays where
 * it was. The same seed damages the same way. Run after a build:
 *   node --expose-gc test/reading/fuzz-reading.mjs <folder of published files> [how many: 100000] [seed: 1]
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readAbout, readDocument, readNotes, readTable, writeTable } from '../../packages/core/dist/index.js'
import { openTable } from './open-table.mjs'

const [folder, count = '100000', first = '1'] = process.argv.slice(2)
if (!folder) throw new Error('Say which folder: node test/reading/fuzz-reading.mjs <folder>')

let state = Number(first)
/** mulberry32: 0 to below 1, from a seed. */
function random() {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const below = (n) => Math.floor(random() * n)
const pick = (list) => list[below(list.length)]

const files = (path) =>
  readdirSync(path).flatMap((name) =>
    statSync(join(path, name)).isDirectory() ? files(join(path, name)) : [join(path, name)],
  )
const seeds = files(folder)
  .filter((path) => /\.(csv|txt)(\.gz)?$/.test(path))
  .map((path) => {
    const lines = openTable(path).toString('latin1').split('\n')
    const from = below(Math.max(1, lines.length - 12))
    return [...lines.slice(0, 3), ...lines.slice(from, from + 9)].map((line) => line.slice(0, 400)).join('\n')
  })
const BITS = [
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ';',
  '|',
  '\0',
  '\uFEFF',
  "'",
  '=',
  '-',
  '%',
  '£',
  '\u2013',
  '2016',
  '2015/16',
  '201112',
  '03/04/2016',
  'Q3',
  'NaN',
  'Infinity',
  '1e309',
  '-9999',
  'E06000059',
  'period',
  'value',
  '99999999999999999999',
  '(prov)',
  ' | ',
  '\uD800',
  '29 February 2015',
  'Week 54',
  '0000',
  '9999-12-31',
  '1600',
]

function damaged() {
  let text = pick(seeds)
  for (let times = 1 + below(6); times > 0; times -= 1) {
    const at = below(text.length + 1)
    const length = below(40)
    const kind = below(7)
    if (kind === 0) text = text.slice(0, at) + pick(BITS) + text.slice(at)
    else if (kind === 1) text = text.slice(0, at) + text.slice(at + length)
    else if (kind === 2)
      text = text.slice(0, at) + text.slice(at, at + length).repeat(1 + below(4)) + text.slice(at)
    else if (kind === 3) text = text.slice(0, at) + String.fromCharCode(below(256)) + text.slice(at + 1)
    else if (kind === 4) text = text.slice(0, at) + pick(seeds).slice(below(200), 200 + below(400))
    else if (kind === 5)
      text = text
        .split('\n')
        .sort(() => random() - 0.5)
        .join('\n')
    else text = text.replaceAll(pick([',', '\n', '"', '2', 'a']), pick(BITS))
    text = text.slice(0, 8000)
  }
  return text
}

function difference(once, twice) {
  if (once.length !== twice.length) return `${once.length} indicators, then ${twice.length}`
  const at = once.findIndex((indicator, index) => !isDeepStrictEqual(indicator, twice[index]))
  return `${JSON.stringify(once[at]).slice(0, 900)}\n${JSON.stringify(twice[at]).slice(0, 900)}`
}

globalThis.gc?.()
const before = process.memoryUsage().heapUsed
const tally = { read: 0, refused: 0, trips: 0, slowest: 0 }
const cpu = process.cpuUsage()
let peak = 0
for (let run = 0; run < Number(count); run += 1) {
  const seed = state
  const text = damaged()
  const input =
    run % 3 === 0
      ? Uint8Array.from(text, (char) => char.charCodeAt(0) & 255)
      : run % 3 === 1
        ? text
        : text.split('\n').map((line) => line.split(','))
  const options =
    run % 5 === 0
      ? { periodType: pick(['financial year', 'snapshot 31 March', 'month', 'pooled', 'nonsense']), per: 100 }
      : {}
  try {
    const started = performance.now()
    const { indicators, problems } = readTable(input, options)
    tally.slowest = Math.max(tally.slowest, performance.now() - started)
    if (indicators.length > 0) tally.read += 1
    else tally.refused += 1
    if (indicators.length === 0 && !problems.some(({ severity }) => severity === 'error'))
      throw new Error('refused without a reason')
    for (const { message } of problems)
      if (
        typeof message !== 'string' ||
        (/undefined|\[object|NaN/.test(message.replace(/[“(].*?[”)]/gs, '')) && !/undefined|NaN/.test(text))
      )
        throw new Error(`a sentence with a hole: ${message}`)
    for (const { points, decimals } of indicators) {
      if (!Number.isInteger(decimals)) throw new Error('decimals')
      for (const { value, numerator = 0, denominator = 0, period } of points) {
        if (
          (value !== null && !Number.isFinite(value)) ||
          !Number.isFinite(numerator) ||
          !Number.isFinite(denominator)
        )
          throw new Error(`not finite: ${value}`)
        if (!(period.start <= period.end) || !/^\d{4}-\d\d-\d\d$/.test(period.end))
          throw new Error(`period ${JSON.stringify(period)}`)
      }
    }
    if (run % 10 === 3) {
      tally.trips += 1
      const again = readTable(writeTable(indicators))
      const twice = again.indicators
      // Names where codes should be are read the other way round, and what is read right is not what was written.
      const turned = again.problems.some(({ code }) => code === 'swapped-columns')
      if (indicators.length > 0 && !turned && !isDeepStrictEqual(twice, indicators))
        throw new Error(`written and read again it differs:\n${difference(indicators, twice)}`)
    }
    if (run % 20 === 0) {
      readAbout(input)
      readNotes(input)
      readDocument(text)
    }
  } catch (error) {
    console.log(
      `run ${run}, state ${seed}: ${error.stack.slice(0, 3600)}\n${JSON.stringify(text.slice(0, 1500))}`,
    )
    process.exit(1)
  }
  if (run % 5000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
}
globalThis.gc?.()
const used = process.cpuUsage(cpu)
console.log(
  `${count} damaged inputs: ${tally.read} read, ${tally.refused} refused with a reason, none threw; ${tally.trips} written and read again the same; slowest ${tally.slowest.toFixed(0)} ms; ${((used.user + used.system) / 1e6).toFixed(0)} s CPU; heap ${(before / 1e6).toFixed(0)} MB before, ${(peak / 1e6).toFixed(0)} at most, ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} after`,
)
