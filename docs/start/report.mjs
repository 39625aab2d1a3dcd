import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  catalogueFor,
  curve,
  readAbout,
  readTable,
  scorecard,
  scorecardByChance,
  scorecardItems,
  scorecardTitle,
  verdictSentence,
} from '@oba/core'

/** The sentence that matters, and a line a curve, from the same two files the page is drawn from. */
export function report(root) {
  const words = catalogueFor('en')
  const read = (name) => readFileSync(join(root, 'docs/dorset', name))
  const { about } = readAbout(read('indicators.csv'))
  const { indicators } = readTable(read('obsessions.csv'), { about })
  const curves = indicators
    .filter((indicator) => indicator.area.code === 'E06000059')
    .map((indicator) => curve(indicator))
  const card = scorecard(curves)
  const widest = Math.max(...curves.map(({ indicator }) => indicator.name.length))
  return [
    `${scorecardTitle(card, words)}: ${scorecardItems(card, words).join(', ')}.`,
    scorecardByChance(card, words),
    '',
    ...curves.map((one) => `  ${one.indicator.name.padEnd(widest)}  ${verdictSentence(one, words)}`),
  ].join('\n')
}
