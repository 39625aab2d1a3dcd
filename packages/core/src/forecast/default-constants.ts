/**
 * Every number in the default method that was found by trying it on data, in one place. `derive-constants` in the benchmark moves
 * each in turn, on one half of the series and on the other; docs/forecast.md says what it showed.
 */
export interface DefaultConstants {
  /** A slope's spread before the data speak, as growth a year: what is ordinary, and what a steady course now and then runs at. */
  readonly ordinaryGrowth: number
  readonly rareGrowth: number
  /** How much of a period's surprise is lasting (the rest is noise), and the weight of each. */
  readonly lasting: readonly number[]
  readonly lastingWeights: readonly number[]
  /** Weights of the kinds of slope: steady, steady and rare, fading slowly, fading fast. */
  readonly slopeWeights: readonly number[]
  /** The share of a fading slope that is left a period later: slowly, fast. */
  readonly fading: readonly number[]
  /** Weight of a return to the mean at five values; its share with every further value; what is left of a departure a period later. */
  readonly returnWeight: number
  readonly returnWeightKept: number
  readonly departureKept: number
  /** Even a history that never moved could have: this spread, as a share of the level, counts as so many observations. */
  readonly leastSpread: number
  readonly leastSpreadCounts: number
  /** Variances by which a season's departure may change from year to year, relative to the noise about it. */
  readonly seasonChanging: readonly number[]
  /** How much of the slope over a year is carried on to the half year at either end that has no yearly average of its own. */
  readonly slopeAtEnds: number
  /** What a surprise still counts for among the recent ones one value later, and the power of their ratio to all that is believed. */
  readonly recentKept: number
  readonly recentBelieved: number
  /** Degrees of freedom of the tails: this many, and so many more for each value; fewer where the history is shorter. */
  readonly tails: number
  readonly tailsPerPoint: number
  /** How much wider errors turn out than the courses say, at first: annual, quarterly, monthly. */
  readonly widening: readonly number[]
  /** The power of (1 + years ahead) by which that grows. */
  readonly wideningPower: number
  /** What each other area counts for when its evidence is borrowed, and for how many areas at most. */
  readonly borrowShare: number
  readonly borrowAreas: number
}

export const defaultConstants: DefaultConstants = {
  ordinaryGrowth: 0.06,
  rareGrowth: 0.3,
  lasting: [0.01, 0.1, 0.4, 1],
  lastingWeights: [1, 1, 1, 2],
  slopeWeights: [8, 1, 4, 4],
  fading: [0.9, 0.5],
  returnWeight: 150,
  returnWeightKept: 0.5,
  departureKept: 0.5,
  leastSpread: 0.02,
  leastSpreadCounts: 0.5,
  seasonChanging: [0.02, 0.1, 0.4],
  slopeAtEnds: 0.5,
  recentKept: 0.7,
  recentBelieved: 0.3,
  tails: 4,
  tailsPerPoint: 0.025,
  widening: [0.9, 0.94, 0.87],
  wideningPower: 0.15,
  borrowShare: 0.3,
  borrowAreas: 5,
}
