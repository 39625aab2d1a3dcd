import type { Curve, Point } from '@oba/core'
import { breakMarks } from './break-marks.js'
import { comparators } from './comparators.js'
import { curveRuns, splitAtBreaks } from './curve-runs.js'
import type { PathMark } from './layout.types.js'
import { bandPath, dotsPath, linePath, round } from './paths.js'
import type { PlacedPoint, PlacedRange } from './paths.js'
import type { Plot } from './plot.js'
import { textWidth } from './text-width.js'
import { LIKELY } from './value-axis.js'

/** More figures than this and their dots would be a smear; figures on their own always keep theirs. */
const MOST_DOTS = 25

/** Every line, area and dot of a curve, back to front: nothing grey ever covers ink. */
export function curvePaths(curve: Curve, plot: Plot): PathMark[] {
  const { forecast, target, verdict, indicator, predecessor } = curve
  const { x, y, left, right, bottom, scale } = plot
  const runs = curveRuns(curve)
  const place = (point: Point): PlacedPoint => ({
    x: x(point.period),
    y: point.value === null ? null : y(point.value),
  })
  const level = (height: number): string => `M${round(left)},${round(height)}H${round(right)}`
  const upright = (at: number, to: number): string =>
    `M${round(at)},${round(plot.top - 20 * scale)}V${round(to)}`
  const dense = indicator.points.length + (predecessor?.points.length ?? 0) > MOST_DOTS
  const band = likelyBand(curve, plot)
  const start = runs.joint ? [place(runs.joint)] : []
  const ahead = forecast.points.flatMap((point) =>
    point.period ? [{ x: x(point.period), y: y(point.value) }] : [],
  )
  const since = runs.since.flat().filter((point) => point !== runs.joint)
  const hasForecast = forecast.points.length > 0

  const paths: PathMark[] = [
    { mark: 'range', d: bandPath(band) },
    {
      mark: 'grid',
      d: plot.valueTicks.map((tick) => (tick.value === 0 ? '' : level(y(tick.value)))).join(''),
    },
    {
      mark: 'range-edge',
      d:
        linePath(band.map((r) => ({ x: r.x, y: r.upper }))) +
        linePath(band.map((r) => ({ x: r.x, y: r.lower }))),
    },
    ...comparators(curve).map(({ indicator: other, mark }) => ({
      mark,
      d: splitAtBreaks(other)
        .map((run) => linePath(run.map(place)))
        .join(''),
    })),
    { mark: 'zero', d: level(y(0)) },
    { mark: 'boundary', d: forecast.until && hasForecast ? upright(x(forecast.until), bottom) : '' },
    {
      mark: 'break',
      d: breakMarks(curve, x)
        .map((mark) => upright(mark.x - 2, bottom + 6) + upright(mark.x + 2, bottom + 6))
        .join(''),
    },
    { mark: 'target', d: target === undefined ? '' : level(y(target)) },
    { mark: 'forecast', d: hasForecast ? linePath([...start, ...ahead]) : '' },
    { mark: 'history', d: runs.history.map((run) => linePath(run.map(place))).join('') },
    { mark: 'since', d: runs.since.map((run) => linePath(run.map(place))).join('') },
    { mark: 'history-points', d: dense ? '' : dotsPath(runs.history.flat().map(place)) },
    { mark: 'since-points', d: dense ? '' : dotsPath(since.map(place)) },
    { mark: 'lone-points', d: dotsPath(runs.alone.map(place)) },
    { mark: 'latest-point', d: runs.latest ? dotsPath([place(runs.latest)]) : '' },
    { mark: 'bracket', d: verdict.gap && verdict.status !== 'as-forecast' ? bracket(curve, plot) : '' },
    {
      mark: 'symbol-box',
      d: symbolPoints(curve)
        .map((point) =>
          box(
            x(point.period),
            bottom + 34 * scale,
            Math.max(16 * scale, textWidth(shortSymbol(point.symbol!), plot.sizes.tick) + 8),
            16 * scale,
          ),
        )
        .join(''),
    },
  ]
  return paths.filter((path) => path.d !== '')
}

/** Figures the publisher has put a sign in place of: shown at their period, never at a height. */
export function symbolPoints({ indicator, predecessor }: Curve): Point[] {
  return [...(predecessor?.points ?? []), ...indicator.points].filter(
    (point) => point.value === null && point.symbol,
  )
}

function likelyBand(curve: Curve, { x, y }: Plot): PlacedRange[] {
  const { joint } = curveRuns(curve)
  const opening =
    joint && joint.value !== null
      ? [{ x: x(joint.period), lower: y(joint.value), upper: y(joint.value) }]
      : []
  const ranges = curve.forecast.points.flatMap((point) => {
    const range = point.ranges.find((candidate) => candidate.level === LIKELY)
    return point.period && range ? [{ x: x(point.period), lower: y(range.lower), upper: y(range.upper) }] : []
  })
  return ranges.length > 0 ? [...opening, ...ranges] : []
}

/** Holds the latest figure and its forecast together, a little to the right of both. */
function bracket({ indicator, verdict }: Curve, { x, y }: Plot): string {
  const gap = verdict.gap!
  const point = indicator.points.find((candidate) => candidate.period.end === gap.period.end)!
  const at = round(x(point.period) + 10)
  const [from, to] = [round(y(gap.actual)), round(y(gap.forecast))]
  return Math.abs(from - to) < 4 ? '' : `M${at - 3},${from}H${at}V${to}H${at - 3}`
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${round(x - width / 2)},${round(y - height / 2)}h${round(width)}v${round(height)}h${round(-width)}z`
}

/** A sign that fits its box; the key says every sign whole. */
export function shortSymbol(symbol: string): string {
  return symbol.length <= 5 ? symbol : `${symbol.slice(0, 4)}…`
}
