import type { Curve } from '../curve/curve.js'
import { evidenceAgrees } from '../curve/evidence-agrees.js'
import type { Indicator } from '../model/indicator.js'
import { roundTo } from '../series/round-to.js'
import type { Catalogue, Direction } from './catalogue.js'
import { figure, figureWithUnit, indicatorFigure, unitKind } from './figures.js'
import { endDay, periodWhen } from './period-words.js'

/** The gap as words: "289 fewer than forecast"; null when there is none to speak of. */
export function gapWords({ indicator, verdict }: Curve, words: Catalogue): string | null {
  if (!verdict.gap) return null
  return verdict.status === 'as-forecast'
    ? words.sameAsForecast
    : differenceWords(verdict.gap.value, indicator, words)
}

/** A difference from forecast: "289 fewer than forecast". */
export function differenceWords(
  difference: number,
  { decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>,
  words: Catalogue,
): string {
  if (Math.abs(difference) < 1e-9) return words.sameAsForecast
  return words.thanForecast(amountWords(difference, { decimals, unit }, words))
}

/** The gap under a heading that says what it is from: "289 fewer"; null where there is no verdict. */
export function gapAlone({ indicator, verdict }: Curve, words: Catalogue): string | null {
  const { gap, status } = verdict
  if (!gap) return null
  return status === 'as-forecast' || Math.abs(gap.value) < 1e-9
    ? words.status['as-forecast']
    : amountWords(gap.value, indicator, words)
}

function amountWords(
  difference: number,
  { decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>,
  words: Catalogue,
): string {
  const amount = Math.abs(roundTo(difference, decimals))
  const step = 10 ** -decimals
  // Two figures can print differently and lie less than a printed step apart: "less than 1 lower".
  const shown = amount === 0 ? words.lessThan(figure(step, decimals, words)) : figure(amount, decimals, words)
  const direction: Direction = difference < 0 ? 'less' : 'more'
  return words.difference(unitKind(unit), direction, shown, amount || step, unit)
}

/** How sure one can be, in words; null when nothing was judged. */
export function evidenceWords({ verdict }: Curve, words: Catalogue): string | null {
  const { evidence } = verdict
  if (!evidence) return null
  if (evidence.grade !== 'none' && !evidenceAgrees(verdict))
    return words.evidenceOfRun(evidence.grade, evidence.direction)
  return words.evidence[evidence.grade]
}

/** The verdict in one line: "Turned. 289 fewer than forecast at 31 March 2019. Strong evidence." */
export function verdictSentence(curve: Curve, words: Catalogue): string {
  const { verdict } = curve
  const against = gapWords(curve, words)
  const where =
    against && verdict.gap ? `${upperFirst(against)} ${periodWhen(verdict.gap.period, words)}` : null
  const parts = [
    words.status[verdict.status],
    verdict.status === 'as-forecast' ? null : where,
    evidenceWords(curve, words),
  ]
  const sentence = parts.filter((part) => part !== null).map((part) => `${part}.`)
  const why = words.why[verdict.status]
  return [...sentence, ...(why === '' ? [] : [why])].join(' ')
}

/**
 * What a reader should take away: "Fewer children on protection plans than forecast". A difference that
 * could be chance is not put in a title.
 */
export function curveTitle({ indicator, verdict }: Curve, words: Catalogue): string {
  const { gap, status, evidence } = verdict
  if (!gap) return words.titleWithout(indicator.name, words.status[status])
  if (status === 'as-forecast') return words.titleAsForecast(indicator.name)
  if (evidence?.grade === 'none') return words.titleUnclear(indicator.name)
  const startsWithUnit =
    indicator.unit !== '' && indicator.name.toLowerCase().startsWith(indicator.unit.toLowerCase())
  return words.title(
    indicator.name,
    unitKind(indicator.unit),
    gap.value < 0 ? 'less' : 'more',
    startsWithUnit,
  )
}

/** One plain paragraph with everything the picture says: fit for alt text and for a committee report. */
export function curveParagraph(curve: Curve, words: Catalogue): string {
  const { indicator, verdict, forecast, target } = curve
  const latest = indicator.points.findLast((point) => point.value !== null)
  if (!latest) return words.noFigures(indicator.name, indicator.area.name)
  const sentences = [
    words.latest(
      indicator.name,
      indicator.area.name,
      periodWhen(latest.period, words),
      figureWithUnit(latest.value!, indicator, words),
    ),
  ]
  const ahead = forecast.points.find((point) => point.period?.end === latest.period.end)
  const likely = ahead?.ranges.find((range) => range.level === 0.8)
  if (ahead && likely && forecast.until) {
    const shown = (value: number): string => indicatorFigure(value, indicator, words)
    sentences.push(
      words.forecastWas(
        endDay(forecast.until, words),
        shown(ahead.value),
        shown(likely.lower),
        shown(likely.upper),
      ),
    )
  }
  const against = gapWords(curve, words)
  if (against) sentences.push(words.thatIs(against))
  const chance = chanceSentence(curve, words)
  if (chance) sentences.push(chance)
  const why = words.why[verdict.status]
  if (why !== '') sentences.push(why)
  if (target !== undefined) sentences.push(words.target(indicatorFigure(target, indicator, words)))
  return sentences.join(' ')
}

/** How often chance alone would do as much; null when nothing was judged. */
export function chanceSentence({ verdict }: Curve, words: Catalogue): string | null {
  const { evidence, inputs } = verdict
  return evidence
    ? words.chance(inputs.periods.length, evidence.direction, howOften(evidence.chance, words))
    : null
}

/**
 * A chance in plain words, and no finer than it is known: "about 4 times in 10", "about 1 time in 25",
 * "less than 1 time in 1,000".
 */
function howOften(chance: number, words: Catalogue): string {
  if (chance > 0.15) return words.timesInTen(Math.max(2, Math.round(chance * 10)))
  if (chance < 0.001) return words.lessThanOneIn(figure(1000, 0, words))
  return words.oneIn(figure(Number((1 / chance).toPrecision(chance < 0.01 ? 1 : 2)), 0, words))
}

function upperFirst(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}
