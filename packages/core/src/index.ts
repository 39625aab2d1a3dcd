export { CallError } from './call-error.js'

export { readTable, readTableUnchecked } from './reading/read-table.js'
export type { ReadOptions, ReadResult } from './reading/read-table.js'
export type { Table } from './reading/read-table.js'
export { readTableInChunks } from './reading/read-table-in-chunks.js'
export type { ChunkOptions } from './reading/read-table-in-chunks.js'
export type { Problem, ProblemCode } from './reading/problem.js'
export { readAbout } from './reading/read-about.js'
export { readNotes } from './reading/read-notes.js'
export { readForecasts } from './reading/read-forecasts.js'
export { forecastsOf, isForecastOf } from './reading/forecasts-of.js'
export type { ForecastsOf } from './reading/forecasts-of.js'
export { readDocument } from './reading/read-document.js'
export type { ReadDocument, Refusal } from './reading/read-document.js'
export { readNumber } from './reading/read-number.js'
export { sharesUnit } from './reading/shares-unit.js'
export { whyNoFigure } from './reading/why-no-figure.js'
export type { WhyNoFigure } from './reading/why-no-figure.js'

export { comparePeriods, samePeriod } from './period/compare-periods.js'
export { findPeriod } from './period/find-period.js'
export { accumulates, overlaps } from './period/overlap.js'
export { parsePeriod } from './period/parse-period.js'
export { readPeriodKind } from './period/period-kind.js'
export type { PeriodKind } from './period/period-kind.js'
export type { Period, PeriodType } from './period/period.js'
export { dateOrders, resolvePeriods } from './period/resolve-periods.js'
export type { DateOrder, PeriodDoubt, ResolvedPeriod } from './period/resolve-periods.js'
export { stepPeriod } from './period/step-period.js'

export { differenceCumulative } from './series/difference-cumulative.js'
export { periodsPerYear } from './series/frequency.js'
export type { Frequency } from './series/frequency.js'
export type { Break, Point, PointStatus } from './series/point.js'

export * from './statistics/index.js'

export type { About } from './model/about.js'
export type { Comparator } from './model/comparator.js'
export type { ForecastRow } from './model/forecast-row.js'
export type { Area, Indicator, Polarity, Timing } from './model/indicator.js'
export { joinAreas } from './model/join-areas.js'
export type { JoinOptions } from './model/join-areas.js'
export { asCount, asRate } from './model/measured-as.js'
export { neighboursMedian } from './model/neighbours-median.js'
export type { Note } from './model/note.js'
export { hasFigure } from './model/outcome-figure.js'
export type { Outcome } from './model/outcome.js'
export { parsePolarity } from './model/parse-polarity.js'
export type { PerformanceMeasure, Quadrant } from './model/performance-measure.js'
export type { BetterOff } from './model/performance-measure.js'
export { placeTargets } from './model/place-targets.js'
export type { Population } from './model/population.js'
export { readClaim } from './model/read-claim.js'
export { compareSeries, compareVintages } from './model/revisions.js'
export type { Revision, SeriesRevisions } from './model/revisions.js'
export type { Service } from './model/service.js'
export type { Action, Claim, Story } from './model/story.js'
export type { DatedTarget, Target } from './model/target.js'
export { readTier } from './model/tier.js'
export type { Tier, TierLevel } from './model/tier.js'

export type { BreakAdjustment } from './forecast/break-adjustment.js'
export type { EarlierOrigins, EarlierStep } from './forecast/earlier-origins.js'
export type { EnteredForecast, EnteredPoint } from './forecast/enter-forecast.js'
export { forecastRows } from './forecast/forecast-rows.js'
export {
  earlierOrigins,
  enteredForecast,
  enteredForecastUnchecked,
  forecast,
  forecastUnchecked,
} from './forecast/forecast-published.js'
export type { IndicatorForecastOptions } from './forecast/forecast.js'
export { methodNames } from './forecast/forecast.types.js'
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
export { restoreForecast } from './forecast/restore-forecast.js'
export type { SavedForecast } from './forecast/saved-forecast.js'
export type { Scale } from './forecast/scale.js'

export { againstComparator } from './curve/against-comparator.js'
export type { AgainstComparator } from './curve/against-comparator.js'
export { claimDisagrees, type ClaimDisagreement } from './curve/claim-disagrees.js'
export { curve as curveUnchecked } from './curve/curve.js'
export type { ClosedBaseline, Curve, CurveOptions } from './curve/curve.js'
export { curve } from './curve/curve-published.js'
export { evidenceAgrees } from './curve/evidence-agrees.js'
export { methodRecord } from './curve/method-record.js'
export type { MethodRecord } from './curve/method-record.js'
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

export * from './rules/index.js'

export { curveAsOf } from './scorecard/as-of.js'
export { changesSince } from './scorecard/changes-since.js'
export type { Change, ChangedRow, ChangesSince, SinceOptions } from './scorecard/changes-since.js'
export { column, columnNames } from './scorecard/columns.js'
export type { Cell, ColumnName, EmptyCode } from './scorecard/columns.js'
export { changeByGroup } from './scorecard/equity/change-by-group.js'
export type { ChangeByGroup, GroupPart, NoChangeByGroup } from './scorecard/equity/change-by-group.js'
export { furthestFromGood } from './scorecard/equity/furthest.js'
export type { Furthest } from './scorecard/equity/furthest.js'
export { gapBetween, widestGaps } from './scorecard/equity/gap-between.js'
export type { GapBetween, GroupGap, WidestGap } from './scorecard/equity/gap-between.js'
export type { EquityGroup, GroupWithout } from './scorecard/equity/group.js'
export { improvingBeyondChance } from './scorecard/false-discovery.js'
export { scorecardGroups } from './scorecard/groups.js'
export type { ScorecardGroup } from './scorecard/groups.js'
export { scorecard } from './scorecard/scorecard.js'
export type { Scorecard, ScorecardRow, ScorecardSummary } from './scorecard/scorecard.js'
export { sortRows } from './scorecard/sort-rows.js'
export type { SortOptions } from './scorecard/sort-rows.js'
export type { Rest, Standing } from './scorecard/standing.js'
export { worseAndWorsening } from './scorecard/worse-and-worsening.js'
export type { WorseAndWorsening } from './scorecard/worse-and-worsening.js'

export {
  aggregateOf,
  ratioOf,
  runningTotalOf,
  sumOf,
  yearToDateOf,
} from './performance/calculated-measures.js'
export type { Calculated, CalculatedAs, Incomplete } from './performance/calculated.js'
export { costs, costsOf } from './performance/costs.js'
export type { Costs, ServedAndBetterOff } from './performance/costs.js'
export { dataPower } from './performance/data-power.js'
export type { DataPower } from './performance/data-power.js'
export { headlineChoice } from './performance/headline-choice.js'
export type { Candidate, ChoiceOptions, HeadlineChoice, NextQuestion } from './performance/headline-choice.js'
export { keepBackPairs } from './performance/keep-back-pairs.js'
export { quadrants } from './performance/quadrants.js'
export type { BetterOffRow, PlacedMeasure, Quadrants } from './performance/quadrants.js'
export { agendaOf, headlinesOf } from './performance/tiers.js'

export { frameworkProblems } from './framework/framework-problems.js'
export type { FrameworkProblem, FrameworkProblemCode } from './framework/framework-problems.js'
export { framework } from './framework/framework.js'
export type {
  Framework,
  FrameworkParts,
  IndicatorNode,
  OutcomeNode,
  PopulationNode,
  Selection,
  SelectionNode,
  ServiceNode,
} from './framework/framework.js'
export { measuresOf } from './framework/measures-of.js'
export type { MeasuresOf } from './framework/measures-of.js'

export type { Catalogue, CurveCatalogue } from './words/catalogue.js'
export type { ClaimCatalogue } from './words/claim-catalogue.js'
export { claimsCy as welshClaimWords } from './words/claim-cy.js'
export { claimsEn as englishClaimWords } from './words/claim-en.js'
export { claimWarning, claimWordsFor } from './words/claim-words.js'
export type { ComparisonCatalogue } from './words/comparison-catalogue.js'
export { comparisonParagraph, comparisonSentence, comparisonWordsFor } from './words/comparison-words.js'
export {
  curveParagraph,
  curveTitle,
  evidenceWords,
  gapAlone,
  gapWords,
  verdictSentence,
} from './words/curve-words.js'
export { cy as welshWords } from './words/cy.js'
export { curveEn as englishCurveWords, en as englishWords } from './words/en.js'
export type { EquityCatalogue } from './words/equity-catalogue.js'
export { equityCy as welshEquityWords } from './words/equity-cy.js'
export { equityEn as englishEquityWords } from './words/equity-en.js'
export {
  changeByGroupWords,
  equityWordsFor,
  furthestWords,
  gapBetweenWords,
  widestGapWords,
} from './words/equity-words.js'
export { figure, figureWithUnit, indicatorFigure, pointFigure, unitKind } from './words/figures.js'
export type { FrameworkProblemWords } from './words/framework-problem-catalogue.js'
export { frameworkProblemSentence, frameworkProblemWordsFor } from './words/framework-problem-words.js'
export { catalogueFor } from './words/language.js'
export type { PerformanceCatalogue } from './words/performance-catalogue.js'
export {
  costSentences,
  headlineChoiceSentences,
  measureSentence,
  performanceWordsFor,
  quadrantsParagraph,
  quadrantsSentence,
} from './words/performance-words.js'
export { areaOfAll, nameAmong } from './words/name-and-area.js'
export { endDay, periodWhen } from './words/period-words.js'
export type { QuadrantsCatalogue } from './words/quadrants-catalogue.js'
export { quadrantsCy as welshQuadrantsWords } from './words/quadrants-cy.js'
export { quadrantsEn as englishQuadrantsWords } from './words/quadrants-en.js'
export type { RuleCatalogue } from './words/rule-catalogue.js'
export { type RuleFigures, ruleParagraph, ruleSentence, ruleWordsFor } from './words/rule-words.js'
export type { ScorecardCatalogue } from './words/scorecard-catalogue.js'
export { scorecardEn as englishScorecardWords } from './words/scorecard-en.js'
export {
  cellWords,
  groupSentence,
  scorecardByChance,
  scorecardItems,
  scorecardParagraph,
  scorecardSentence,
  scorecardTitle,
  sinceParagraph,
  sinceSentence,
} from './words/scorecard-words.js'
export { forecastMade, whySentences } from './words/why-words.js'

export { csvRows, safeForSpreadsheet } from './writing/csv-cell.js'
export { templates } from './writing/templates.js'
export { writeAbout } from './writing/write-about.js'
export { writeDocument } from './writing/write-document.js'
export { writeForecasts } from './writing/write-forecasts.js'
export { writeNotes } from './writing/write-notes.js'
export { writeTable } from './writing/write-table.js'

export { documentJsonSchema } from './schema/document-schema.js'
export type { AuthoredIndicator, ObaDocument, ScorecardPlan } from './schema/oba-document.js'
