import { indicatorFigure, verdictSentence } from '@oba/core'
import type { CurveCatalogue, Curve, Indicator, Period, Point } from '@oba/core'
import { comparators } from '../chart/comparators.js'
import { LIKELY } from '../chart/value-axis.js'
import type { Messages } from '../messages/messages.js'
import { symbolMeaning } from '../messages/symbol-meaning.js'

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

interface Column {
  readonly head: string
  readonly cell: (period: Period) => string
}

/** Every value, both ends of every likely range, target and comparators, as they are printed. */
export function dataRows(curve: Curve, words: CurveCatalogue, messages: Messages): DataRows {
  const { indicator, predecessor, forecast } = curve
  const own = columns(curve, words, messages)
  const ahead = [...forecast.points, ...curve.targets]
    .flatMap(({ period }) => (period && !pointAt(indicator, period) ? [period] : []))
    .filter((period, place, all) => all.findIndex(({ end }) => end === period.end) === place)
    .sort((a, b) => (a.end < b.end ? -1 : 1))
  const group = (area: string, periods: readonly Period[], cells: readonly Column[]): DataGroup => ({
    name: predecessor ? area : null,
    rows: periods.map((period) => [period.label, ...cells.map((column) => column.cell(period))]),
  })
  const periodsOf = ({ points }: Indicator): Period[] => points.map(({ period }) => period)
  return {
    caption: `${messages.tableCaption(indicator.name, indicator.area.name, indicator.unit)}. ${verdictSentence(curve, words)}`,
    heads: [messages.period, ...own.map(({ head }) => head)],
    groups: [
      ...(predecessor
        ? [
            group(
              predecessor.area.name,
              periodsOf(predecessor),
              earlierColumns(own, predecessor, curve, words, messages),
            ),
          ]
        : []),
      group(indicator.area.name, [...periodsOf(indicator), ...ahead], own),
    ],
  }
}

function columns(curve: Curve, words: CurveCatalogue, messages: Messages): Column[] {
  const { indicator, forecast } = curve
  const shown = (value: number | undefined): string =>
    value === undefined ? '' : indicatorFigure(value, indicator, words)
  const expected = (period: Period) => forecast.points.find((point) => point.period?.end === period.end)
  const likely = (period: Period) => expected(period)?.ranges.find((range) => range.level === LIKELY)
  return [
    { head: messages.actual, cell: (period) => actual(indicator, period, indicator, words, messages) },
    { head: messages.forecast, cell: (period) => shown(expected(period)?.value) },
    { head: messages.likelyFrom, cell: (period) => shown(likely(period)?.lower) },
    { head: messages.likelyTo, cell: (period) => shown(likely(period)?.upper) },
    ...targetColumn(curve, messages, (period) => expected(period) !== undefined, shown),
    ...comparators(curve).map(({ indicator: other }) => ({
      head: other.area.name,
      cell: (period: Period) => actual(other, period, indicator, words, messages),
    })),
  ]
}

/** Targets at their own periods; one that stands for all is said wherever there is a forecast to hold it against. */
function targetColumn(
  { target, targets }: Curve,
  { target: head }: Messages,
  ahead: (period: Period) => boolean,
  shown: (value: number | undefined) => string,
): Column[] {
  if (target === undefined && targets.length === 0) return []
  const dated = (period: Period) => targets.find((one) => one.period.end === period.end)?.value
  return [{ head, cell: (period) => shown(dated(period) ?? (ahead(period) ? target : undefined)) }]
}

/** Before a break only what happened is known: the columns are the same and the forecast's stay empty. */
function earlierColumns(
  own: readonly Column[],
  earlier: Indicator,
  curve: Curve,
  words: CurveCatalogue,
  messages: Messages,
): Column[] {
  const others = comparators(curve).map(({ indicator }) => indicator.area.name)
  return own.map((column) => {
    if (column.head === messages.actual) {
      return { ...column, cell: (period) => actual(earlier, period, curve.indicator, words, messages) }
    }
    return others.includes(column.head) ? column : { ...column, cell: () => '' }
  })
}

/** The figure as `like` prints its own; a publisher's sign with its meaning; empty where the period is not in the series. */
function actual(
  series: Indicator,
  period: Period,
  like: Indicator,
  words: CurveCatalogue,
  messages: Messages,
): string {
  const point = pointAt(series, period)
  if (!point) return ''
  if (point.value !== null) {
    const figure = indicatorFigure(point.value, like, words)
    return point.status && point.status !== 'final'
      ? `${figure} (${messages.pointStatus[point.status]})`
      : figure
  }
  return point.symbol === undefined
    ? messages.noFigure
    : `${point.symbol} (${symbolMeaning(point.symbol, messages)})`
}

function pointAt({ points }: Indicator, period: Period): Point | undefined {
  return points.find((point) => point.period.end === period.end)
}
