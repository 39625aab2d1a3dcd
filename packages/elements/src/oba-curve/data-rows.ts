import { comparePeriods, indicatorFigure, pointFigure, verdictSentence } from '@oba/core'
import type { CurveCatalogue, Curve, Indicator, Period } from '@oba/core'
import { comparators } from '../chart/comparators.js'
import { atPeriod } from '../chart/at-period.js'
import { likelyRange } from '../chart/likely-range.js'
import type { Messages } from '../messages/messages.js'
import { symbolMeaning } from '../messages/symbol-meaning.js'
import { subtitle } from './subtitle.js'

/** A curve in figures: heads, then rows by the area they are of. The first text of a row is its period. */
export interface DataRows {
  readonly caption: string
  readonly heads: readonly string[]
  readonly groups: readonly DataGroup[]
}

export interface DataGroup {
  /** The area, where the table holds rows of two. */
  readonly name: string | null
  readonly rows: readonly (readonly string[])[]
}

/** Every value, both ends of every likely range, target and comparators, as they are printed. */
export function dataRows(curve: Curve, words: CurveCatalogue, messages: Messages): DataRows {
  const { indicator, predecessor, forecast, target, targets } = curve
  const others = comparators(curve)
  const hasTarget = target !== undefined || targets.length > 0
  const shown = (value: number | undefined): string =>
    value === undefined ? '' : indicatorFigure(value, indicator, words)
  /** As published, to no fewer places than the others of its column; a publisher's sign with its meaning; empty where the period is not in the series. */
  const actual = (series: Indicator, period: Period): string => {
    const point = atPeriod(series.points, period)
    if (!point) return ''
    const { value, symbol, status } = point
    const [said, note] =
      value === null
        ? [symbol, symbolMeaning(symbol, messages)]
        : [
            pointFigure(point, series === predecessor ? indicator : series, words),
            messages.pointStatus[status ?? 'final'],
          ]
    return said && note ? `${said} (${note})` : (said ?? note)
  }
  /** Before a break only what happened is known: the columns are the same and the forecast's stay empty. */
  const row = (series: Indicator, period: Period): string[] => {
    const expected = series === indicator ? atPeriod(forecast.points, period) : undefined
    const likely = expected && likelyRange(expected)
    // A target that stands for all is said wherever there is a forecast to hold it against.
    const goal = series === indicator ? (atPeriod(targets, period)?.value ?? (expected && target)) : undefined
    return [
      period.label,
      actual(series, period),
      ...[expected?.value, likely?.lower, likely?.upper, ...(hasTarget ? [goal] : [])].map(shown),
      ...others.map((other) => actual(other.indicator, period)),
    ]
  }
  const group = (series: Indicator, ahead: readonly Period[] = []): DataGroup => ({
    name: predecessor ? series.area.name : null,
    rows: [...series.points.map(({ period }) => period), ...ahead].map((period) => row(series, period)),
  })
  const ahead = [...forecast.points, ...targets]
    .flatMap(({ period }) => (period && !atPeriod(indicator.points, period) ? [period] : []))
    .filter((period, _, all) => period === all.find(({ end }) => end === period.end))
    .sort(comparePeriods)
  return {
    caption: `${subtitle(curve, words, messages)}. ${verdictSentence(curve, words)}`,
    heads: [
      ...[messages.period, messages.actual, messages.forecast, messages.likelyFrom, messages.likelyTo],
      ...(hasTarget ? [messages.target] : []),
      ...others.map((other) => other.indicator.area.name),
    ],
    groups: [...(predecessor ? [group(predecessor)] : []), group(indicator, ahead)],
  }
}
