import type { Curve } from '../curve/curve.js'
import type { Evidence, Status } from '../curve/verdict.types.js'
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

/** A difference from forecast: "289 fewer than forecast", or the same where it prints as nothing. */
export function differenceWords(
  difference: number,
  { decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>,
  words: Catalogue,
): string {
  const amount = Math.abs(roundTo(difference, decimals))
  if (amount === 0) return words.sameAsForecast
  const direction: Direction = difference < 0 ? 'less' : 'more'
  return words.thanForecast(
    words.difference(unitKind(unit), direction, figure(amount, decimals, words), amount, unit),
  )
}

/** How sure one can be, in words; null when nothing was judged. */
export function evidenceWords({ verdict }: Curve, words: Catalogue): string | null {
  const { evidence, status } = verdict
  if (!evidence) return null
  if (evidence.grade !== 'none' && pointsTheOtherWay(status, evidence))
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

/** What a reader should take away: "Fewer children on protection plans than forecast". */
export function curveTitle({ indicator, verdict }: Curve, words: Catalogue): string {
  const { gap, status } = verdict
  if (!gap) return words.titleWithout(indicator.name, words.status[status])
  if (status === 'as-forecast') return words.titleAsForecast(indicator.name)
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
    ? words.chance(inputs.periods.length, evidence.direction, oneIn(evidence.chance, words))
    : null
}

function pointsTheOtherWay(status: Status, evidence: Evidence): boolean {
  const better = status === 'turned' || status === 'ahead' || status === 'bending'
  const worse = status === 'worse' || status === 'behind'
  return (better && evidence.direction === 'worse') || (worse && evidence.direction === 'better')
}

/** A chance as "1 time in …": to two figures, so that it claims no more than is known. */
function oneIn(chance: number, words: Catalogue): string {
  const times = Math.min(1 / Math.max(chance, 1e-6), 10_000)
  const rounded = times < 10 ? Math.round(times * 2) / 2 : Number(times.toPrecision(2))
  return figure(rounded, Number.isInteger(rounded) ? 0 : 1, words)
}

function upperFirst(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}
