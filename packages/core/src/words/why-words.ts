import type { Curve } from '../curve/curve.js'
import { methodRecord } from '../curve/method-record.js'
import type { VerdictReason } from '../curve/verdict.types.js'
import type { CurveCatalogue } from './catalogue.js'
import { chanceSentence, differenceWords, printedDifference, whyNone } from './curve-words.js'
import { figure, indicatorFigure } from './figures.js'
import { dayWords, endDay, periodWhen } from './period-words.js'

/**
 * Why the verdict is what it is, a sentence a step and in order: what the forecast was made from, each
 * figure against it, the average, how often chance would do the same, and what was left out. Enough
 * to follow; the figures behind it are in `verdict.inputs`.
 */
export function whySentences(curve: Curve, words: CurveCatalogue): string[] {
  const { indicator, forecast, verdict } = curve
  const { explain } = words
  const used = forecast.history.filter((point) => point.value !== null)
  const [first, last] = [used[0]?.period, used.at(-1)?.period]
  if (!first || !last || forecast.points.length === 0) return [whyNone(curve, words), explain.noPart]

  const shown = (value: number): string => indicatorFigure(value, indicator, words)
  const periods = verdict.inputs.periods.map((judged) => {
    return explain.period(periodWhen(judged.period, words), shown(judged.actual), shown(judged.forecast))
  })
  const gaps = verdict.inputs.periods.map(({ actual, forecast }) =>
    printedDifference(actual, forecast, indicator),
  )
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const chance = chanceSentence(curve, words)
  const record = methodRecord(curve)
  const sentences = [
    explain.madeFrom(used.length, endDay(first, words), endDay(last, words)),
    explain.method[forecast.method],
    forecastMade(curve, words),
    record && explain.earlierOrigins(record.origins, record.held, record.of),
    ...periods,
    gaps.length > 0 && explain.average(gaps.length, differenceWords(mean, indicator, words)),
    chance,
    chance && explain.cuts,
    ...verdict.reasons.map((reason) => noteWords(reason, curve, words)),
    whyNone(curve, words),
    explain.noPart,
  ]
  return [...new Set(sentences)].filter((text): text is string => !!text)
}

/** Who made the forecast, when and why; null where nobody says, as for one that is worked out again each time. */
export function forecastMade({ forecast }: Curve, words: CurveCatalogue): string | null {
  const { by = '', madeAt, because = '' } = forecast
  return by || madeAt ? words.explain.made(by, madeAt ? dayWords(madeAt, words) : '', because) : null
}

function noteWords(
  { code, periods, largest }: VerdictReason,
  { indicator }: Curve,
  words: CurveCatalogue,
): string {
  const { overlapping, withoutFigure, revised } = words.explain
  if (code === 'history-revised')
    return revised(Number(periods), figure(Math.abs(Number(largest)), indicator.decimals, words))
  const leftOut = { 'overlapping-left-out': overlapping, 'without-figure-left-out': withoutFigure }[code]
  return leftOut?.(Number(periods)) ?? ''
}
