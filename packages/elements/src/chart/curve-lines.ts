import type { Curve, Forecast, Point } from '@oba/core'
import { band, bandEdges } from './bands.js'
import { comparators } from './comparators.js'
import { curveRuns, splitAtBreaks } from './curve-runs.js'
import type { MarkName, PathMark } from './layout.types.js'
import { linePath } from './paths.js'
import type { PlacedPoint } from './paths.js'
import type { Plot } from './plot.js'

/** How far below the axis a break reaches. */
const BREAK_FOOT = 6

/** Half the space between two bars of a target by period. */
const BAR_GAP = 1.5

/** Every line of a curve, back to front. */
export function curveLines(curve: Curve, plot: Plot): PathMark[] {
  const { forecast, target, targets, scenarios, earlier } = curve
  const { x, y, place, left, right, bottom, lowest } = plot
  const runs = curveRuns(curve)
  const lines: PathMark[] = []
  const add = (mark: MarkName, ...all: readonly (readonly PlacedPoint[])[]): void =>
    all.forEach((points) => lines.push({ mark, d: linePath(points) }))
  const level = (value: number, from = left, to = right): PlacedPoint[] => [
    { x: from, y: y(value) },
    { x: to, y: y(value) },
  ]
  const upright = (at: number, to = bottom): PlacedPoint[] => [
    { x: at, y: plot.stripTop },
    { x: at, y: to },
  ]
  const ahead = ({ until, points }: Forecast): PlacedPoint[] => [
    ...curve.indicator.points
      .filter(({ period, value }) => value !== null && period.end <= (until?.end ?? ''))
      .slice(-1)
      .map(place),
    ...points.flatMap(({ period, value }) => (period ? [{ x: x(period), y: y(value) }] : [])),
  ]

  plot.behind.forEach((indicator) => {
    const isShown = ({ period }: Point): boolean =>
      plot.time.step(period) >= 0 && plot.time.step(period) <= plot.time.last
    add('rest', ...splitAtBreaks(indicator).map((run) => run.filter(isShown).map(place)))
  })
  add('range-edge', ...bandEdges(band(curve, plot)))
  comparators(curve).forEach(({ indicator, mark }) => {
    add(mark, ...splitAtBreaks(indicator).map((run) => run.map(place)))
  })
  add(lowest <= 0 ? 'zero' : 'grid', level(Math.max(0, lowest)))
  if (forecast.until && forecast.points.length > 0 && runs.joint) add('boundary', upright(x(forecast.until)))
  plot.breaks.forEach((mark) => {
    add('rule', ...[-2, 2].map((aside) => upright(mark.x + aside, bottom + BREAK_FOOT)))
  })
  if (target !== undefined && targets.length === 0) add('target', level(target))
  const half = Math.max(plot.step / 2 - BAR_GAP, 1)
  targets.forEach(({ period, value }) => {
    const at = x(period)
    if (plot.time.step(period) <= plot.time.last)
      add('target-bars', level(value, Math.max(at - half, left), Math.min(at + half, right)))
  })
  add('earlier', ...earlier.map((closed) => ahead(closed.forecast)))
  scenarios.slice(0, 2).forEach((made, index) => add(index === 0 ? 'scenario-1' : 'scenario-2', ahead(made)))
  add('forecast', ahead(forecast))
  add('history', ...runs.history.map((run) => run.map(place)))
  add('since', ...runs.since.map((run) => run.map(place)))
  add('bracket', bracket(curve, plot))
  return lines
}

/** Holds the latest figure and its forecast together, a little to the right of both. */
function bracket({ verdict: { gap, status } }: Curve, { x, y }: Plot): PlacedPoint[] {
  if (!gap || status === 'as-forecast') return []
  const at = x(gap.period) + 10
  const [from, to] = [y(gap.actual), y(gap.forecast)]
  const feet = [at - 3, at, at, at - 3]
  return Math.abs(from - to) < 4 ? [] : feet.map((foot, index) => ({ x: foot, y: index < 2 ? from : to }))
}
