import type { Forecast } from '../forecast/frozen.types.js'
import type { Grade, Status } from '../curve/verdict.types.js'
import type { UnitKind } from '../model/unit-kind.js'
import type { PeriodType } from '../period/period.js'
import type { ScorecardCatalogue } from './scorecard-catalogue.js'

export type { UnitKind }
/** The statuses that say why there is no verdict. */
export type NoVerdict = Exclude<Status, 'turned' | 'ahead' | 'bending' | 'as-forecast' | 'behind' | 'worse'>
export type Direction = 'less' | 'more'

/**
 * Every sentence about a curve in one language. Each entry takes figures already written out in that language, and
 * the number itself where a plural depends on it; nothing here calculates.
 */
export interface CurveCatalogue {
  readonly locale: string
  readonly status: Readonly<Record<Status, string>>
  readonly evidence: Readonly<Record<Grade, string>>
  /** What rests on a difference that could be chance: "Turned, but it could be chance". */
  readonly couldBeChance: (said: string) => string
  /** When the run as a whole points the other way from its latest figure. */
  readonly evidenceOfRun: (evidence: string, direction: 'better' | 'worse') => string
  readonly percent: (figure: string) => string
  /** A figure with its unit: "305 children", "1 child", "65 per 10,000 children". */
  readonly counted: (figure: string, unit: string) => string
  readonly month: (number: number) => string
  readonly day: (day: number, month: string, year: number) => string
  /** "at 31 March 2025", "in the year ending 31 March 2025". */
  readonly when: (type: PeriodType, end: string, year: number, label: string) => string
  /** "289 fewer", "2 percentage points higher". */
  readonly difference: (kind: UnitKind, direction: Direction, figure: string) => string
  readonly lessThan: (figure: string) => string
  readonly thanForecast: (difference: string) => string
  readonly sameAsForecast: string
  /** Titles: what a reader should take away, with the indicator's own name. */
  readonly title: (name: string, kind: UnitKind, direction: Direction, startsWithUnit: boolean) => string
  readonly titleUnclear: (name: string) => string
  readonly titleAsForecast: (name: string) => string
  readonly titleWithout: (name: string, status: string) => string
  /** `of` is the indicator and its area: "Children in care, Dorset". */
  readonly latest: (of: string, when: string, figure: string) => string
  readonly noFigures: (of: string) => string
  /** The range comes from `likelyRange`, and is empty where the forecast has none. */
  readonly forecastWas: (until: string, figure: string, range: string) => string
  readonly likelyRange: (lower: string, upper: string) => string
  readonly thatIs: (against: string) => string
  /** The evidence in a full sentence. */
  readonly moreThanChance: (evidence: string) => string
  readonly chance: (periods: number, direction: 'better' | 'worse', howOften: string) => string
  readonly halfTheTime: string
  readonly timesInTen: (times: number) => string
  readonly oneIn: (figure: string) => string
  readonly lessThanOneIn: (figure: string) => string
  /** `when` is empty for a target that stands for all periods. */
  readonly target: (figure: string, when?: string) => string
  /** Why there is no verdict, in a full sentence. */
  readonly why: Readonly<Record<NoVerdict, string>>
  /** The verdict explained, a sentence a step. */
  readonly explain: {
    readonly madeFrom: (figures: number, first: string, last: string) => string
    readonly method: Readonly<Record<Forecast['method'], string>>
    /** Who made a kept or entered forecast, on which day, and the reason they gave; each may be empty. */
    readonly made: (by: string, on: string, because: string) => string
    /** How often its likely range would have held, had the same method been asked earlier on. */
    readonly earlierOrigins: (origins: number, held: number, of: number) => string
    readonly period: (when: string, actual: string, expected: string) => string
    readonly average: (periods: number, against: string) => string
    readonly cuts: string
    readonly noPart: string
    readonly overlapping: (periods: number) => string
    readonly withoutFigure: (periods: number) => string
    readonly revised: (periods: number, largest: string) => string
  }
}

/** Every sentence of one language. */
export interface Catalogue extends CurveCatalogue {
  readonly card: ScorecardCatalogue
}
