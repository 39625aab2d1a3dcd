import type { PointStatus, WhyNoFigure } from '@oba/core'
import type { ChartMessages } from './chart.js'
import type { CompareMessages } from './compare-messages.js'
import type { FrameworkMessages } from './framework-messages.js'
import type { QuadrantsMessages } from './quadrants-messages.js'
import type { ReportMessages } from './report-messages.js'
import type { OutputMessages } from './output-messages.js'
import type { ScorecardMessages } from './scorecard-messages.js'
import type { StoryMessages } from './story.js'

/**
 * Every word an element shows that is not a sentence about a curve (those are `@oba/core`'s). What only some
 * elements show may be left out: see `compareLanguage`, `reportMessages`, `scorecardLanguage`, `servicesLanguage` and
 * `outputLanguage`.
 */
export interface Messages
  extends
    ChartMessages,
    StoryMessages,
    Partial<CompareMessages>,
    Partial<FrameworkMessages>,
    Partial<OutputMessages>,
    Partial<QuadrantsMessages>,
    Partial<ReportMessages>,
    Partial<ScorecardMessages> {
  readonly history: string
  readonly forecastMadeFrom: (day: string) => string
  readonly forecastValue: (figure: string) => string
  readonly actualValue: (figure: string) => string
  readonly targetValue: (figure: string) => string
  /** What the subtitle says of the periods: "at 31 March", "years ending 31 March". */
  readonly eachSnapshot: (day: string) => string
  readonly eachYearEnding: (day: string) => string
  /** A label that is a bare year does not say which of a school year's two it is named by. */
  readonly eachSchoolYear: (bare: boolean) => string
  readonly eachYear: string

  readonly keyActual: string
  readonly keyForecast: string
  readonly keyRange: string
  readonly keyBefore: (area: string) => string
  readonly symbolMeaning: Readonly<Record<string, string>>
  readonly symbolOther: Readonly<Record<WhyNoFigure, string>>

  readonly comparatorValue: (figure: string, area: string) => string
  /** What is said at one period: the period, then each part that has something to say. */
  readonly reading: (period: string, parts: readonly string[]) => string
  readonly readRange: (lower: string, upper: string) => string
  readonly readComparator: (area: string, figure: string) => string
  readonly readingCue: string
  readonly chartLabel: (name: string) => string

  readonly why: string
  readonly howToRead: string
  readonly howToReadIt: readonly string[]
  readonly dataTable: string
  readonly period: string
  readonly actual: string
  readonly forecast: string
  readonly likelyFrom: string
  readonly likelyTo: string
  readonly target: string
  readonly noFigure: string
  readonly pointStatus: Readonly<Record<PointStatus, string>>
  readonly source: (text: string) => string
  readonly dataTo: (day: string) => string
  readonly updated: (day: string) => string
  readonly nextUpdate: (day: string) => string
  readonly recalculated: string
  /** On paper, where no link can be followed. */
  readonly figuresAt: (address: string) => string
  readonly councilsChoice: (polarity: 'higher' | 'lower') => string

  /** What a list offers to choose. */
  readonly chooseWhat: Readonly<Record<'indicator' | 'area' | 'measure', string>>
  readonly measureName: (measure: string) => string
  readonly neighboursMedian: string

  readonly loading: string
  readonly loadingForecast: string
  readonly nothingToShow: string
  readonly notFound: (src: string) => string
  readonly signIn: (src: string) => string
  readonly serverFault: (src: string, status: number) => string
  readonly unreachable: (src: string) => string
  readonly fromDisk: (src: string) => string
  readonly tooLarge: (src: string, mostBytes: number) => string
  readonly cutShort: (src: string) => string
  readonly webPage: (src: string) => string
  /** `inPart`: the rest of them could. */
  readonly unreadable: (src: string, problem: string, inPart?: boolean) => string
  readonly noIndicator: (wanted: string, holds: string) => string
  /** `indicator` is empty where figures of several are asked for. */
  readonly noArea: (wanted: string, holds: string, indicator: string) => string
  readonly otherUnit: (areas: string) => string
  readonly wrongData: () => string
  readonly noSuchPolarity: (wanted: string) => string
  readonly noSuchTarget: (wanted: string) => string
  readonly noSuchMeasure: (measure: string) => string
  readonly noForecastIn: string
  readonly noForecastFits: () => string
  readonly noBaselinePeriod: (wanted: string, first: string, last: string) => string
  readonly whichIndicator: (holds: string) => string
  readonly whichArea: (holds: string) => string
}
