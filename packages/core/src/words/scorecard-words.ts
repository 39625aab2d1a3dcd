import type { Change, ChangesSince } from '../scorecard/changes-since.js'
import type { Cell, EmptyCode } from '../scorecard/columns.js'
import type { ScorecardGroup } from '../scorecard/groups.js'
import type { Scorecard } from '../scorecard/scorecard.js'
import { isPercent } from '../model/is-percent.js'
import type { Curve } from '../curve/curve.js'
import type { Status } from '../curve/verdict.types.js'
import type { Catalogue } from './catalogue.js'
import { amountWords, evidenceWords, gapWords, printedDifference } from './curve-words.js'
import { figure, indicatorFigure } from './figures.js'
import { areaOfAll, nameAmong } from './name-and-area.js'
import { dayWords } from './period-words.js'
import { roundTo } from '../series/round-to.js'

/** The one sentence: "6 of the 10 curves show evidence of improvement". */
export function scorecardSentence({ summary }: Scorecard, words: Catalogue): string {
  return words.card.improving(summary.improving, summary.of)
}

/** The sentence, and whose scorecard it is: "Dorset: 6 of the 10 curves …". Curves of several areas have none to name. */
export function scorecardTitle(card: Scorecard, words: Catalogue): string {
  const area = areaOfAll(card.rows.map(({ curve }) => curve))
  const sentence = scorecardSentence(card, words)
  return area ? words.card.group(area, sentence) : sentence
}

/** The rest, itemised in the same order everywhere; a count of none is left out. */
export function scorecardItems({ summary }: Scorecard, words: Catalogue): string[] {
  return summary.rest.map(({ code, count }) => words.card.rest[code](count))
}

/** What chance alone would do, so that a count is never read as more than it is; null when nothing was judged. */
export function scorecardByChance({ summary }: Scorecard, words: Catalogue): string | null {
  const judged = summary.of - summary.notJudged
  return judged > 0 ? words.card.byChance(figure(summary.expectedByChance, 0, words), judged) : null
}

/** The sentence, the rest and what chance would do, in one short paragraph. */
export function scorecardParagraph(card: Scorecard, words: Catalogue): string {
  const items = scorecardItems(card, words)
  const byChance = scorecardByChance(card, words)
  return [
    `${scorecardTitle(card, words)}.`,
    ...(items.length > 0 ? [words.card.others(items.join('; '))] : []),
    ...(byChance === null ? [] : [byChance]),
  ].join(' ')
}

/** A group's own sentence: "Children are safe: 2 of the 3 curves show evidence of improvement". */
export function groupSentence(group: ScorecardGroup, words: Catalogue): string {
  return words.card.group(group.name ?? words.card.noGroup, scorecardSentence(group, words))
}

/** What stands in a cell, in words, or why nothing does. A period is shown as its publisher writes it. */
export function cellWords(cell: Cell, curve: Curve, words: Catalogue): string {
  switch (cell.kind) {
    case 'period':
      return cell.value.label
    case 'figure':
      return indicatorFigure(cell.value, curve.indicator, words)
    case 'share':
      return words.percent(figure(cell.value * 100, 0, words))
    case 'change':
      return changeWords(cell, curve, words)
    case 'trend':
      return words.card.trend[cell.value](cell.periods)
    case 'verdict':
      return words.status[cell.value]
    case 'evidence':
      return evidenceWords(curve, words)!
    case 'gap':
      return gapWords(curve, words)!
    case 'empty':
      return emptyWords(cell.reason, words)
  }
}

/**
 * In the figures' own units where a share would mislead: "27% higher" than 10% would be taken for 37%, and of a figure below 0,
 * or from one above it to one below, there is no share.
 */
function changeWords(
  { value, now, of }: Cell & { kind: 'change' },
  { indicator }: Curve,
  words: Catalogue,
): string {
  const inUnits = isPercent(indicator.unit) || Math.min(now, of) < 0
  const change = inUnits ? printedDifference(now, of, indicator) : value
  if (change === 0) return words.card.unchanged
  if (inUnits) return amountWords(change, indicator, words)
  const percent = roundTo(Math.abs(value) * 100, 0)
  const shown = words.percent(figure(percent || 1, 0, words))
  return words.card.changed(percent === 0 ? words.lessThan(shown) : shown, value > 0 ? 'more' : 'less')
}

function emptyWords(reason: EmptyCode, words: Catalogue): string {
  return isStatus(reason, words) ? words.status[reason] : words.card.empty[reason]
}

function isStatus(reason: EmptyCode, words: Catalogue): reason is Status {
  return reason in words.status
}

/** "6 of 10 now, 4 by 1 February 2025." */
export function sinceSentence({ since, asOf, before, now }: ChangesSince, words: Catalogue): string {
  const day = (date: string | null): string | null => date && dayWords(date, words)
  return words.card.since(now.improving, now.of, before.improving, before.of, day(since), day(asOf))
}

/** The order changes are told in. */
const TOLD: readonly Change[] = [
  'newly-turned',
  'newly-improving',
  'newly-worse',
  'no-longer-improving',
  'no-longer-worse',
  'new',
]

/** The count now and then, the curves counted differently by name, and how the earlier count was come by. */
export function sinceParagraph(changes: ChangesSince, words: Catalogue): string {
  const nameOf = nameAmong([...changes.rows.map(({ curve }) => curve), ...changes.gone])
  const named = TOLD.flatMap((change) => {
    const names = changes.rows.flatMap((row) => (row.change === change ? [nameOf(row.curve)] : []))
    return names.length === 0 ? [] : [words.card.became(words.card.change[change], names.join('; '))]
  })
  const gone = changes.gone.map(nameOf)
  return [
    sinceSentence(changes, words),
    ...named,
    ...(gone.length === 0 ? [] : [words.card.gone(gone.join('; '))]),
    ...(named.length + gone.length === 0 ? [words.card.nothingChanged] : []),
    ...(changes.since === null ? [] : [words.card.madeAgain(dayWords(changes.since, words))]),
  ].join(' ')
}
