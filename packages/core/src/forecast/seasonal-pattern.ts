import { mean } from '../statistics/mean.js'
import type { DefaultConstants } from './default-constants.js'
import { followSeasons } from './follow-seasons.js'
import { squaresAboutMean } from './squares-about-mean.js'
import { yearlyAverage } from './yearly-average.js'

export interface SeasonalPattern {
  /** The history without its season. */
  readonly adjusted: readonly (number | null)[]
  /** What the season adds at each coming step, and the variance of that. */
  readonly coming: readonly number[]
  readonly variance: readonly number[]
  /** Observations spent on the pattern. */
  readonly spent: number
  /** Share of the average seasonal departure that was believed, 0 to 1. */
  readonly kept: number
}

/** The pattern of a history without one. */
export function noSeason(values: readonly (number | null)[], horizon: number): SeasonalPattern {
  const nothing = new Array<number>(horizon).fill(0)
  return { adjusted: values, coming: nothing, variance: nothing, spent: 0, kept: 0 }
}

/**
 * A seasonal pattern shrunk towards none by its own evidence, always, never switched on or off by a test. Each season's departure
 * from the yearly average is a wandering level with prior variance = what the seasons differ by beyond noise (method of moments), so
 * that a pattern may change: at whichever of a few rates foretold this history best.
 */
export function seasonalPattern(
  values: readonly (number | null)[],
  season: number,
  horizon: number,
  { seasonChanging, slopeAtEnds }: DefaultConstants,
): SeasonalPattern {
  const length = values.length
  const average = yearlyAverage(values, season, slopeAtEnds)
  const departures = values.map((value, at) => (value === null ? null : value - average[at]!))
  const bySeason = Array.from({ length: season }, (): number[] => [])
  departures.forEach((departure, at) => {
    if (departure !== null) bySeason[at % season]!.push(departure)
  })
  const seen = bySeason.filter((of) => of.length > 0)
  const points = seen.reduce((sum, of) => sum + of.length, 0)
  const within = seen.reduce((sum, of) => sum + squaresAboutMean(of), 0) / Math.max(1, points - seen.length)
  const between = squaresAboutMean(seen.map(mean)) / Math.max(1, seen.length - 1)
  const years = points / seen.length
  const prior = between - within / years
  if (!(prior > 0)) {
    return noSeason(values, horizon)
  }

  const { ends, smoothed, drift } = seasonChanging
    .map((rate) => followSeasons(departures, season, prior, within + 1e-12 * prior, rate * within))
    .reduce((best, one) => (one.evidence > best.evidence ? one : best))
  // A pattern moves values between seasons and adds nothing over a year.
  const centre = mean(ends.map(({ effect }) => effect))
  const steps = Array.from({ length: horizon }, (_, step) => step)
  const kept = prior / (prior + within / years)
  return {
    adjusted: values.map((value, at) => (value === null ? null : value - smoothed[at]! + centre)),
    coming: steps.map((step) => ends[(length + step) % season]!.effect - centre),
    variance: steps.map(
      (step) => ends[(length + step) % season]!.variance + drift * (1 + Math.floor(step / season)),
    ),
    spent: season * kept,
    kept,
  }
}
