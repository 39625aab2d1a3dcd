import type { Curve } from '../curve/curve.js'
import type { PerformanceMeasure, Quadrant } from '../model/performance-measure.js'
import type { Service } from '../model/service.js'
import { samePeriod } from '../period/compare-periods.js'
import type { Point } from '../series/point.js'
import { roundTo } from '../series/round-to.js'
import { keepBackPairs } from './keep-back-pairs.js'
import { arePair } from './pairs.js'
import { agendaOf, headlinesOf, rankOf } from './tiers.js'

/** A measure in its place on the grid. */
export interface PlacedMeasure {
  readonly measure: PerformanceMeasure
  /** Its place among the headline measures, from 1; 0 for a headline nobody ranked; null for the others. */
  readonly headline: number | null
  /** The last period with a figure, and the last before that; null where there is none. */
  readonly latest: Point | null
  readonly prior: Point | null
  /** From the period just before to the latest, as printed; null where one of them has no figure or the series breaks between. */
  readonly direction: 'up' | 'down' | 'flat' | null
  readonly curve: Curve | null
}

/** The # and the % of the same thing, side by side; one of them may not be measured. */
export interface BetterOffRow {
  readonly number: PlacedMeasure | null
  readonly share: PlacedMeasure | null
}

/** One service in three questions, in the order they are read. */
export interface Quadrants {
  readonly service: Service
  readonly howMuch: readonly PlacedMeasure[]
  readonly howWell: readonly PlacedMeasure[]
  readonly betterOff: readonly BetterOffRow[]
  /** The starred measures of all quadrants, in their order. */
  readonly headlines: readonly PlacedMeasure[]
  /** Wanted but without good data, in order of priority: on no quadrant until they have some. */
  readonly agenda: readonly PerformanceMeasure[]
}

/**
 * Sets the measures of one service in its quadrants: headline measures first, in their order, the rest
 * as they were given. `curves` are matched to measures by id and area. Measures of other services are
 * left out. What is kept back for one of a pair is kept back for both, and a curve that shows it is left
 * out: make curves of `keepBackPairs(measures)`.
 *
 * @example
 * quadrants(training, measures).betterOff[0] // { number: { measure: … }, share: { measure: … } }
 */
export function quadrants(
  service: Service,
  measures: readonly PerformanceMeasure[],
  curves: readonly Curve[] = [],
): Quadrants {
  const given = measures.filter((measure) => measure.service === service.id)
  const own = keepBackPairs(given)
  const safe = curves.filter(({ indicator: { id, area } }) =>
    given.some((measure) => measure.id === id && measure.area.code === area.code && own.includes(measure)),
  )
  const agenda = agendaOf(own)
  const shown = own.filter((measure) => !agenda.includes(measure))
  const headlines = headlinesOf(shown)
  const ordered = [...headlines, ...shown.filter((measure) => !headlines.includes(measure))]
  const placed = ordered.map((measure) => place(measure, safe))
  const inQuadrant = (quadrant: Quadrant): readonly PlacedMeasure[] =>
    placed.filter(({ measure }) => measure.quadrant === quadrant)
  return {
    service,
    howMuch: inQuadrant('upper-left'),
    howWell: inQuadrant('upper-right'),
    betterOff: rows(inQuadrant('lower-left'), inQuadrant('lower-right')),
    headlines: placed.filter(({ headline }) => headline !== null),
    agenda,
  }
}

function place(measure: PerformanceMeasure, curves: readonly Curve[]): PlacedMeasure {
  const known = measure.points.filter(({ value }) => value !== null)
  return {
    measure,
    headline: rankOf(measure),
    latest: known.at(-1) ?? null,
    prior: known.at(-2) ?? null,
    direction: directionOf(measure),
    curve:
      curves.find(
        ({ indicator }) => indicator.id === measure.id && indicator.area.code === measure.area.code,
      ) ?? null,
  }
}

function directionOf({ points, breaks, decimals }: PerformanceMeasure): PlacedMeasure['direction'] {
  const at = points.findLastIndex(({ value }) => value !== null)
  const [before, latest] = [points[at - 1], points[at]]
  if (!latest || (before?.value ?? null) === null) return null
  if (breaks.some((one) => samePeriod(one.at, latest.period))) return null
  const change = roundTo(latest.value!, decimals) - roundTo(before!.value!, decimals)
  if (change === 0) return 'flat'
  return change > 0 ? 'up' : 'down'
}

/** The lower right leads, since it matters most: each share with its number, then the numbers that have no share. */
function rows(numbers: readonly PlacedMeasure[], shares: readonly PlacedMeasure[]): readonly BetterOffRow[] {
  const withShare = shares.map((share) => ({
    number: numbers.find((number) => arePair(number.measure, share.measure)) ?? null,
    share,
  }))
  const alone = numbers.filter((number) => !withShare.some((row) => row.number === number))
  return [...withShare, ...alone.map((number) => ({ number, share: null }))]
}
