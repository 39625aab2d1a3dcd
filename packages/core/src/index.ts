export { CallError } from './call-error.js'
export { againstComparator } from './curve/against-comparator.js'
export type { AgainstComparator } from './curve/against-comparator.js'
export { curve } from './curve/curve.js'
export type { Curve, CurveOptions } from './curve/curve.js'
export type {
  Evidence,
  Gap,
  Grade,
  Status,
  Verdict,
  VerdictInputs,
  VerdictReason,
  Amount,
} from './curve/verdict.types.js'
export { earlierOrigins } from './forecast/earlier-origins.js'
export type { EarlierOrigins, EarlierStep } from './forecast/earlier-origins.js'
export { enteredForecast } from './forecast/enter-forecast.js'
export type { EnteredForecast, EnteredPoint } from './forecast/enter-forecast.js'
export { evidenceAgrees } from './curve/evidence-agrees.js'
export { forecast } from './forecast/forecast.js'
export type { IndicatorForecastOptions } from './forecast/forecast.js'
export type {
  ForecastInput,
  ForecastOptions,
  ForecastRange,
  ForecastWarning,
  JointErrors,
  MethodName,
  NoForecast,
  Why,
} from './forecast/forecast.types.js'
export type { DatedPoint, Forecast, NoForecastReason, RangesFrom } from './forecast/frozen.types.js'
export type { BreakAdjustment } from './forecast/history-of.js'
export { restoreForecast } from './forecast/restore-forecast.js'
export type { Scale } from './forecast/scale.js'
export type { About } from './model/about.js'
export type { Area, Indicator, Polarity, Timing } from './model/indicator.js'
export { parsePolarity } from './model/parse-polarity.js'
export { comparePeriods, samePeriod } from './period/compare-periods.js'
export { findPeriod } from './period/find-period.js'
export { parsePeriod } from './period/parse-period.js'
export type { Period, PeriodType } from './period/period.js'
export { stepPeriod } from './period/step-period.js'
export type { Problem, ProblemCode } from './reading/problem.js'
export { readNumber } from './reading/read-number.js'
export { readAbout } from './reading/read-about.js'
export { readTable } from './reading/read-table.js'
export type { ReadOptions, ReadResult } from './reading/read-table.js'
export * from './rules/index.js'
export { improvingBeyondChance } from './scorecard/false-discovery.js'
export { scorecard } from './scorecard/scorecard.js'
export type { Scorecard, ScorecardRow, ScorecardSummary, Standing } from './scorecard/scorecard.js'
export { periodsPerYear } from './series/frequency.js'
export type { Frequency } from './series/frequency.js'
export type { Break, Point, PointStatus } from './series/point.js'
export * from './statistics/index.js'
export type { Catalogue } from './words/catalogue.js'
export { curveParagraph, curveTitle, evidenceWords, gapWords, verdictSentence } from './words/curve-words.js'
export { figure, figureWithUnit, indicatorFigure, unitKind } from './words/figures.js'
export { catalogueFor } from './words/language.js'
export { endDay, periodWhen } from './words/period-words.js'
export { whySentences } from './words/why-words.js'
export { scorecardByChance, scorecardItems, scorecardSentence } from './words/scorecard-words.js'
