import type { Indicator } from '../model/indicator.js'
import type { Costs } from '../performance/costs.js'
import type { HeadlineChoice } from '../performance/headline-choice.js'
import type { PlacedMeasure, Quadrants } from '../performance/quadrants.js'
import type { Catalogue } from './catalogue.js'
import { figureWithUnit } from './figures.js'
import { isWelsh } from './is-welsh.js'
import type { PerformanceCatalogue } from './performance-catalogue.js'
import { performanceCy } from './performance-cy.js'
import { performanceEn } from './performance-en.js'
import type { QuadrantsCatalogue } from './quadrants-catalogue.js'
import { periodWhen } from './period-words.js'

/** The words of performance accountability for a language tag; English for any that has none. */
export function performanceWordsFor(language: string): PerformanceCatalogue {
  return isWelsh(language) ? performanceCy : performanceEn
}

/** The most important measure with a figure, in one sentence: what share are better off, before how well and how much. */
export function quadrantsSentence(
  grid: Quadrants,
  words: Catalogue,
  performance: QuadrantsCatalogue,
): string {
  const leading = leadingMeasure(grid)
  return leading ? leadingWords(leading, words, performance) : performance.noneBetterOff
}

/** The grid in a short paragraph: the leading measure now and before, how many measures there are, and what is still wanted. */
export function quadrantsParagraph(
  grid: Quadrants,
  words: Catalogue,
  performance: PerformanceCatalogue,
): string {
  const leading = leadingMeasure(grid)
  const shown = everyMeasure(grid)
  const [wanted] = grid.agenda
  const betterOff = grid.betterOff.some(({ number, share }) => number?.latest ?? share?.latest)
  return [
    ...(leading ? [measureSentence(leading, words, performance)] : []),
    ...(betterOff ? [] : [performance.noneBetterOff]),
    performance.measured(grid.service.name, shown.length, grid.headlines.length),
    ...(wanted ? [performance.agenda(grid.agenda.length, wanted.name)] : []),
  ].join(' ')
}

/** One measure in words: its latest figure and the one before, each with its period. */
export function measureSentence(
  placed: PlacedMeasure,
  words: Catalogue,
  performance: PerformanceCatalogue,
): string {
  const { measure, latest, prior } = placed
  if (!latest) return performance.noFigure(measure.name)
  const now = leadingWords(placed, words, performance)
  if (!prior) return now
  return `${now} ${performance.before(figureWithUnit(prior.value!, measure, words), periodWhen(prior.period, words))}`
}

/** The stars that were not taken, a sentence each, and then the question to answer next. */
export function headlineChoiceSentences(
  { refused, next }: HeadlineChoice,
  performance: PerformanceCatalogue,
): readonly string[] {
  return [...refused.map(({ name, reason }) => performance.refused[reason](name)), performance.next[next]]
}

/** The latest total and the latest costs for each person, a sentence each; one that says so where there is no cost for each person. */
export function costSentences(
  { total, perServiceUser, perPersonBetterOff }: Costs,
  words: Catalogue,
  performance: PerformanceCatalogue,
): readonly string[] {
  const spent = latestOf(total, words, performance.costTotal)
  const each = [
    latestOf(perServiceUser.indicator, words, performance.costPerServiceUser),
    latestOf(perPersonBetterOff.indicator, words, performance.costPerPersonBetterOff),
  ].flatMap((sentence) => sentence ?? [])
  return [...(spent ? [spent] : []), ...(each.length > 0 ? each : [performance.noCost])]
}

function latestOf(
  indicator: Indicator | null,
  words: Catalogue,
  say: (figure: string, when: string) => string,
): string | null {
  const latest = indicator?.points.findLast(({ value }) => value !== null)
  return indicator && latest
    ? say(figureWithUnit(latest.value!, indicator, words), periodWhen(latest.period, words))
    : null
}

function leadingWords(
  { measure, latest }: PlacedMeasure,
  words: Catalogue,
  performance: QuadrantsCatalogue,
): string {
  return performance.leading(
    measure.name,
    figureWithUnit(latest!.value!, measure, words),
    periodWhen(latest!.period, words),
  )
}

/** By the method's order of importance: lower right, upper right, lower left, upper left; headlines first in each. */
function leadingMeasure(grid: Quadrants): PlacedMeasure | null {
  const inOrder = [
    ...grid.betterOff.flatMap(({ share }) => share ?? []),
    ...grid.howWell,
    ...grid.betterOff.flatMap(({ number }) => number ?? []),
    ...grid.howMuch,
  ]
  return inOrder.find(({ latest }) => latest !== null) ?? null
}

function everyMeasure({ howMuch, howWell, betterOff }: Quadrants): readonly PlacedMeasure[] {
  return [
    ...howMuch,
    ...howWell,
    ...betterOff.flatMap(({ number, share }) => [number ?? [], share ?? []].flat()),
  ]
}
