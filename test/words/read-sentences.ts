/*
 * Prints what is said of every curve of the demonstration pages and, given a folder of published tables, of series
 * sampled from it, to be read one by one: the title, the verdict and the paragraph of each, then the scorecard of all.
 *   npm run read:sentences -- [folder [how many]] [--cy]
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  catalogueFor,
  curve,
  readTable,
  scorecard,
  scorecardParagraph,
} from '../../packages/core/src/index.js'
import type { Curve, Indicator } from '../../packages/core/src/index.js'
import { openTable } from '../reading/open-table.mjs'

import { curvesOf, toldOf } from '../../packages/core/src/words/told.fixture.js'

const given = process.argv.slice(2)
const [folder, count = '200'] = given.filter((word) => !word.startsWith('--'))
const words = catalogueFor(given.includes('--cy') ? 'cy' : 'en')

/** The same sequence every time (mulberry32). */
function sequenceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Series with five figures or more, each judged from a baseline two to four periods before its end, in a direction drawn by lot. */
function sampled(from: string, howMany: number): Curve[] {
  const published = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => /\.csv(\.gz)?$/.test(name) && !name.includes('metadata'))
    .flatMap((name) => readTable(openTable(join(from, name))).indicators)
    .filter(({ points }) => points.filter(({ value }) => value !== null).length > 4)
  const next = sequenceFrom(20260725)
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  return Array.from({ length: howMany }, () =>
    judged(one(published), one(['lower', 'higher', 'lower', 'higher', 'none']), one([2, 3, 4])),
  )
}

function judged(indicator: Indicator, polarity: 'lower' | 'higher' | 'none', since: number): Curve {
  const until = indicator.points.at(-1 - since)?.period.label
  return curve(indicator, { polarity, ...(until === undefined ? {} : { baselineUntil: until }) })
}

function print(title: string, curves: readonly Curve[]): void {
  console.log(`\n# ${title}`)
  for (const [index, each] of curves.entries()) {
    const { indicator, polarity } = each
    console.log(`\n${index + 1}. [${indicator.area.code}, ${indicator.unit}, ${polarity}]`)
    for (const line of toldOf(each, words)) console.log(`   ${line}`)
  }
  console.log(`\n   ${scorecardParagraph(scorecard(curves), words)}`)
}

const read = (name: string): string => readFileSync(join('docs', 'dorset', name), 'utf8')
print('The demonstration', curvesOf(read('obsessions.csv'), read('indicators.csv')))
if (folder) print(`From ${folder}`, sampled(folder, Number(count)))
else console.log('\nNo folder of published tables was given, so none was read.')
