import type { Curve } from '../curve/curve.js'
import { evidenceAgrees } from '../curve/evidence-agrees.js'
import type { Gap, Verdict } from '../curve/verdict.types.js'
import type { Indicator } from '../model/indicator.js'
import { roundTo } from '../series/round-to.js'
import type { CurveCatalogue, Direction, NoVerdict } from './catalogue.js'
import { comparedAs, figure, figureWithUnit, indicatorFigure } from './figures.js'
import { upperFirst } from './first-letter.js'
import { nameAndArea } from './name-and-area.js'
import { endDay, periodWhen } from './period-words.js'

/** How figures are printed. */
type Printed = Pick<Indicator, 'decimals' | 'unit'>

/**
 * The gap as words: "289 fewer than forecast"; null when there is none to speak of. It is taken between the two figures as
 * they are printed, as the status is, so that a reader who takes one from the other finds the same.
 */
export function gapWords({ indicator, verdict: { gap } }: Curve, words: CurveCatalogue): string | null {
  return gap && differenceWords(printedDifference(gap.actual, gap.forecast, indicator), indicator, words)
}

/** The gap under a heading that says what it is from: "289 fewer"; null where there is no verdict. */
export function gapAlone({ indicator, verdict: { gap } }: Curve, words: CurveCatalogue): string | null {
  if (!gap) return null
  const difference = printedDifference(gap.actual, gap.forecast, indicator)
  return difference === 0 ? words.status['as-forecast'] : amountWords(difference, indicator, words)
}

/** The difference between two figures as they are printed. */
export function printedDifference(now: number, from: number, { decimals }: Printed): number {
  return roundTo(now, decimals) - roundTo(from, decimals)
}

/** A difference from forecast: "289 fewer than forecast". One that nobody could print is none. */
export function differenceWords(difference: number, printed: Printed, words: CurveCatalogue): string {
  return roundTo(difference, printed.decimals) === 0
    ? words.sameAsForecast
    : words.thanForecast(amountWords(difference, printed, words))
}

/** A difference and its direction: "289 fewer", "less than 1 lower". */
export function amountWords(difference: number, printed: Printed, words: CurveCatalogue): string {
  const { decimals, unit } = printed
  const amount = Math.abs(roundTo(difference, decimals))
  const least = amount || 10 ** -decimals
  const shown = unit === '£' ? indicatorFigure(least, printed, words) : figure(least, decimals, words)
  const direction: Direction = difference < 0 ? 'less' : 'more'
  const said = amount === 0 ? words.lessThan(shown) : shown
  return words.difference(comparedAs(printed), direction, said)
}

/** How sure one can be, in words; null when nothing was judged. */
export function evidenceWords({ verdict }: Curve, words: CurveCatalogue): string | null {
  const { evidence } = verdict
  if (!evidence) return null
  if (evidence.grade !== 'none' && standsApart(verdict))
    return words.evidenceOfRun(words.evidence[evidence.grade], evidence.direction)
  return words.evidence[evidence.grade]
}

/** Whether the run as a whole says something that its latest figure does not. */
function standsApart(verdict: Verdict): boolean {
  return !evidenceAgrees(verdict) || verdict.status === 'as-forecast'
}

/**
 * The verdict in one line: "Turned. 289 fewer than forecast at 31 March 2019. Strong evidence." What could be chance
 * says so before anything else: "Turned, but it could be chance."
 */
export function verdictSentence(curve: Curve, words: CurveCatalogue): string {
  const { gap, status, evidence } = curve.verdict
  const said = words.status[status]
  const even = status === 'as-forecast'
  const unproven = evidence?.grade === 'none'
  const where = gap && !even && `${upperFirst(gapWords(curve, words)!)} ${periodWhen(gap.period, words)}`
  const parts = [
    unproven && !even ? words.couldBeChance(said) : said,
    where,
    unproven ? null : evidenceWords(curve, words),
  ]
  return joined([...parts.map((part) => part && `${part}.`), whyNone(curve, words)])
}

/**
 * What a reader should take away: "Fewer children on protection plans than forecast". A difference that
 * could be chance is not put in a title, nor one that lies within the likely range where nothing was judged.
 */
export function curveTitle({ indicator, verdict }: Curve, words: CurveCatalogue): string {
  const { gap, status, evidence } = verdict
  const { name, unit } = indicator
  if (!gap) return words.titleWithout(name, words.status[status])
  if (status === 'as-forecast') return words.titleAsForecast(name)
  const unclear = evidence ? evidence.grade === 'none' || standsApart(verdict) : withinRange(gap)
  if (unclear) return words.titleUnclear(name)
  const startsWithUnit = unit !== '' && name.toLowerCase().startsWith(unit.toLowerCase())
  return words.title(name, comparedAs(indicator), gap.value < 0 ? 'less' : 'more', startsWithUnit)
}

/** One plain paragraph with everything the picture says: fit for alt text and for a committee report. */
export function curveParagraph(curve: Curve, words: CurveCatalogue): string {
  const { indicator, forecast, target, targets } = curve
  const of = nameAndArea(indicator)
  const latest = indicator.points.findLast((point) => point.value !== null)
  if (!latest) return words.noFigures(of)
  const shown = (value: number): string => indicatorFigure(value, indicator, words)
  const sentences: Part[] = [
    words.latest(of, periodWhen(latest.period, words), figureWithUnit(latest.value!, indicator, words)),
  ]
  const ahead = forecast.points.find((point) => point.period?.end === latest.period.end)
  const until = forecast.history.findLast((point) => point.value !== null)?.period ?? forecast.until
  if (ahead && until) {
    const likely = ahead.ranges.find((range) => range.level === 0.8)
    const range = likely ? words.likelyRange(shown(likely.lower), shown(likely.upper)) : ''
    sentences.push(words.forecastWas(endDay(until, words), shown(ahead.value), range))
  }
  sentences.push(...againstForecast(curve, words), whyNone(curve, words))
  if (target !== undefined) sentences.push(words.target(shown(target)))
  const dated = targets.find(({ period }) => period.end >= latest.period.end) ?? targets.at(-1)
  if (dated) sentences.push(words.target(shown(dated.value), periodWhen(dated.period, words)))
  return joined(sentences)
}

/** Why there is no verdict, in a sentence; empty where there is one. */
export function whyNone({ verdict: { status, reasons } }: Curve, words: CurveCatalogue): string {
  const shared = reasons.find(({ code }) => code === 'overlapping-left-out')
  return status === 'no-actuals-yet' && shared
    ? words.explain.overlapping(Number(shared.periods))
    : (words.why[status as NoVerdict] ?? '')
}

/** Whether a figure lies within the likely range of its forecast. */
function withinRange({ lower, upper }: Gap): boolean {
  return (lower ?? 1) <= 0 && (upper ?? -1) >= 0
}

/** The gap, how sure one can be of it, and what the run says where that is something else. */
function againstForecast(curve: Curve, words: CurveCatalogue): Part[] {
  const { evidence, status, gap } = curve.verdict
  const against = gapWords(curve, words)
  if (!gap || !against) return []
  const unjudged = !evidence && withinRange(gap) && against !== words.sameAsForecast
  if (!evidence || (evidence.grade === 'none' && status === 'as-forecast'))
    return [words.thatIs(unjudged ? words.couldBeChance(against) : against)]
  const apart = standsApart(curve.verdict)
  const chance = chanceSentence(curve, words)
  if (evidence.grade === 'none') return [words.thatIs(words.couldBeChance(against)), apart ? null : chance]
  const sure = evidenceWords(curve, words)!
  return [words.thatIs(against), apart ? `${sure}.` : words.moreThanChance(sure), chance]
}

/** How often chance alone would do as much; null when nothing was judged. */
export function chanceSentence({ verdict }: Curve, words: CurveCatalogue): string | null {
  const { evidence, inputs } = verdict
  return evidence && words.chance(inputs.periods.length, evidence.direction, howOften(evidence.chance, words))
}

type Part = string | false | null

function joined(sentences: readonly Part[]): string {
  return sentences.filter((sentence) => sentence).join(' ')
}

/**
 * A chance in plain words, no finer than it is known and never on the other side of what is called evidence: "about 4
 * times in 10", "about 1 time in 25", "less than 1 time in 1,000".
 */
function howOften(chance: number, words: CurveCatalogue): string {
  if (chance > 0.45) return words.halfTheTime
  if (chance > 0.15) return words.timesInTen(Math.round(chance * 10))
  if (chance < 0.001) return words.lessThanOneIn(figure(1000, 0, words))
  const oneIn = 1 / chance
  return words.oneIn(figure(oneIn < 50 ? Math.floor(oneIn + 1e-9) : Number(oneIn.toPrecision(1)), 0, words))
}
