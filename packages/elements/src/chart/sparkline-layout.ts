import type { Curve, Point } from '@oba/core'
import { curveRuns, splitAtBreaks } from './curve-runs.js'
import type { Layout } from './layout.types.js'
import { likelyRange } from './likely-range.js'
import { linearScale } from './linear-scale.js'
import { bandPath, dotsPath, linePath } from './paths.js'
import type { PlacedPoint } from './paths.js'
import { timeline } from './timeline.js'
import type { Timeline } from './timeline.js'

const WIDTH = 120
const HEIGHT = 36
const EDGE = 4

/** The room, the scale and the time that several small curves share, so that one can be held against another. */
export interface SharedFrame {
  readonly width: number
  readonly height: number
  readonly domain: readonly [number, number]
  readonly time: Timeline
}

/**
 * A curve small enough for a row: history, forecast with its likely range, figures since; gaps and breaks
 * are kept. Unless it shares a frame with others it is on its own scale, and shows a shape and never a size.
 */
export function sparklineLayout(curve: Curve, shared?: SharedFrame): Layout {
  const { indicator, forecast } = curve
  const { width, height } = shared ?? { width: WIDTH, height: HEIGHT }
  const { polarity, verdict, scenarios, earlier } = curve
  const own: Curve = { indicator, forecast, polarity, verdict, scenarios, earlier, targets: [], compare: [] }
  const runs = curveRuns(own)
  const time = shared?.time ?? timeline(own)
  const ranges = forecast.points.flatMap((point) => {
    const range = likelyRange(point)
    return point.period && range ? [{ period: point.period, value: point.value, ...range }] : []
  })
  const actuals = indicator.points.flatMap((point) => (point.value === null ? [] : [point.value]))
  const drawn = [...actuals, ...ranges.map((range) => range.value)]
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)]
  // The range may take as much room again as the figures; beyond that it would flatten them.
  const room = (high - low || Math.abs(high) || 1) / 2
  const domain =
    shared?.domain ??
    ([
      Math.max(Math.min(low, ...ranges.map((range) => range.lower)), low - room),
      Math.min(Math.max(high, ...ranges.map((range) => range.upper)), high + room),
    ] as const)
  const placed = linearScale(domain, [height - EDGE, EDGE])
  const scale = (value: number): number => Math.min(Math.max(placed(value), EDGE), height - EDGE)
  const x = across(time, width)
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
    width,
    height,
    paths: paths.filter((path) => path.d !== ''),
    texts: [],
    readings: [],
    key: [],
    annotations: [],
    plotTop: 0,
    plotBottom: height,
  }
}

/** Every curve as one thin path: what an area is held against, in the frame they share. */
export function everyCurve(curves: readonly Curve[], { width, height, domain, time }: SharedFrame): string {
  const scale = linearScale(domain, [height - EDGE, EDGE])
  const x = across(time, width)
  return curves
    .flatMap(({ indicator }) => splitAtBreaks(indicator))
    .map((run) =>
      linePath(
        run.map(({ period, value }) => ({
          x: x(time.step(period)),
          y: value === null ? null : scale(value),
        })),
      ),
    )
    .join('')
}

function across({ last }: Timeline, width: number): (step: number) => number {
  return (step) => (last === 0 ? width / 2 : EDGE + ((width - 2 * EDGE) * step) / last)
}
