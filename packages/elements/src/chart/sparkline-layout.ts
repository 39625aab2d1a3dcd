import type { Curve, Point } from '@oba/core'
import { curveRuns } from './curve-runs.js'
import type { Layout } from './layout.types.js'
import { linearScale } from './linear-scale.js'
import { bandPath, dotsPath, linePath } from './paths.js'
import type { PlacedPoint } from './paths.js'
import { timeline } from './timeline.js'
import { LIKELY } from './value-axis.js'

const WIDTH = 120
const HEIGHT = 36
const EDGE = 4

/**
 * A curve small enough for a row: history, forecast with its likely range, figures since. On its own
 * scale, so it shows a shape and never a size; gaps and breaks are kept.
 */
export function sparklineLayout(curve: Curve): Layout {
  const { indicator, forecast } = curve
  const { polarity, verdict, scenarios, earlier } = curve
  const own: Curve = { indicator, forecast, polarity, verdict, scenarios, earlier, targets: [], compare: [] }
  const runs = curveRuns(own)
  const time = timeline(own)
  const ranges = forecast.points.flatMap((point) => {
    const range = point.ranges.find((candidate) => candidate.level === LIKELY)
    return point.period && range ? [{ period: point.period, value: point.value, ...range }] : []
  })
  const actuals = indicator.points.flatMap((point) => (point.value === null ? [] : [point.value]))
  const drawn = [...actuals, ...ranges.map((range) => range.value)]
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)]
  // The range may take as much room again as the figures; beyond that it would flatten them.
  const room = (high - low || Math.abs(high) || 1) / 2
  const domain: readonly [number, number] = [
    Math.max(Math.min(low, ...ranges.map((range) => range.lower)), low - room),
    Math.min(Math.max(high, ...ranges.map((range) => range.upper)), high + room),
  ]
  const placed = linearScale(domain, [HEIGHT - EDGE, EDGE])
  const scale = (value: number): number => Math.min(Math.max(placed(value), EDGE), HEIGHT - EDGE)
  const x = (step: number): number =>
    time.last === 0 ? WIDTH / 2 : EDGE + ((WIDTH - 2 * EDGE) * step) / time.last
  const place = (point: Point): PlacedPoint => ({
    x: x(time.step(point.period)),
    y: point.value === null ? null : scale(point.value),
  })
  const start = runs.joint && ranges.length > 0 ? [place(runs.joint)] : []
  const opening = start.flatMap((point) =>
    point.y === null ? [] : [{ x: point.x, lower: point.y, upper: point.y }],
  )
  const band = ranges.map((range) => ({
    x: x(time.step(range.period)),
    lower: scale(range.lower),
    upper: scale(range.upper),
  }))
  const paths = [
    { mark: 'range' as const, d: bandPath([...opening, ...band]) },
    {
      mark: 'small-forecast' as const,
      d: linePath([
        ...start,
        ...ranges.map((range) => ({ x: x(time.step(range.period)), y: scale(range.value) })),
      ]),
    },
    { mark: 'small-history' as const, d: runs.history.map((run) => linePath(run.map(place))).join('') },
    { mark: 'small-since' as const, d: runs.since.map((run) => linePath(run.map(place))).join('') },
    { mark: 'small-points' as const, d: dotsPath(runs.alone.map(place)) },
    { mark: 'small-latest' as const, d: runs.latest ? dotsPath([place(runs.latest)]) : '' },
  ]
  return {
    width: WIDTH,
    height: HEIGHT,
    paths: paths.filter((path) => path.d !== ''),
    texts: [],
    readings: [],
    key: [],
    annotations: [],
    plotTop: 0,
    plotBottom: HEIGHT,
  }
}
