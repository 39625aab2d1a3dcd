import { indicatorFigure, pointFigure } from '@oba/core'
import type { Curve, Period } from '@oba/core'
import { symbolMeaning } from '../messages/symbol-meaning.js'
import { atPeriod } from './at-period.js'
import { breakAt } from './break-at.js'
import type { Frame } from './frame.js'
import type { Reading } from './layout.types.js'
import { likelyRange } from './likely-range.js'
import type { Plot } from './plot.js'
import { round } from './paths.js'

/** One reading for every period that has anything to say, in order of time. */
export function readings(curve: Curve, plot: Plot, { words, messages }: Frame): Reading[] {
  const { indicator, predecessor, forecast, compare } = curve
  const shown = (value: number): string => indicatorFigure(value, indicator, words)
  const at = (period: Period): Reading | null => {
    const own = atPeriod(indicator.points, period)
    const series = own ? indicator : (predecessor ?? indicator)
    const point = own ?? atPeriod(series.points, period)
    const expected = atPeriod(forecast.points, period)
    const likely = expected && likelyRange(expected)
    const others = compare.flatMap(({ area, points }) => {
      const value = atPeriod(points, period)?.value ?? null
      return value === null ? [] : [messages.readComparator(area.name, shown(value))]
    })
    const value = point?.value ?? null
    const parts = [
      point && value !== null
        ? `${messages.actualValue(pointFigure(point, indicator, words))}${point.status === 'provisional' ? ` ${messages.provisionalLabel}` : ''}`
        : point
          ? symbolMeaning(point.symbol, messages)
          : '',
      own || !point ? '' : series.area.name,
      breakAt(series, period),
      expected ? messages.forecastValue(shown(expected.value)) : '',
      likely ? messages.readRange(shown(likely.lower), shown(likely.upper)) : '',
      ...others,
    ].filter((part) => part)
    if (parts.length === 0) return null
    return {
      period,
      x: round(plot.x(period)),
      y: value === null ? null : round(plot.y(value)),
      text: messages.reading(period.label, parts),
    }
  }
  return plot.time.periods.flatMap((period) => at(period) ?? [])
}

/** The reading nearest to a place across the plot. */
export function nearestReading(all: readonly Reading[], x: number): number {
  return all.reduce(
    (best, reading, index) => (Math.abs(reading.x - x) < Math.abs(all[best]!.x - x) ? index : best),
    0,
  )
}
