import type { Curve, Point } from '@oba/core'
import { band } from './bands.js'
import { bothSides } from './both-sides.js'
import { curveLines } from './curve-lines.js'
import { curveRuns } from './curve-runs.js'
import type { PathMark } from './layout.types.js'
import { bandPath, boxPath, dotsPath, ringPath, round } from './paths.js'
import type { Plot } from './plot.js'
import { samplingRanges } from './sampling-ranges.js'

/** More figures than this and their dots would be a smear; figures on their own always keep theirs. */
const MOST_DOTS = 25

/**
 * Every area, line and dot of a curve, back to front: nothing grey ever covers ink. `beside` are the
 * marks that belong to texts: over the lines, under the dots.
 */
export function curvePaths(curve: Curve, plot: Plot, beside: readonly PathMark[]): PathMark[] {
  const { forecast } = curve
  const { x, y, place, left, right, bottom, scale } = plot
  const paths: PathMark[] = []
  const add = (mark: PathMark['mark'], d: string | readonly string[]): void => {
    const whole = [d].flat().join('')
    if (whole === '') return
    // Marks that look alike and follow each other are one path.
    const before = paths.at(-1)?.mark === mark ? paths.pop()!.d : ''
    paths.push({ mark, d: before + whole })
  }

  add('range', bandPath(band(curve, plot)))
  add(
    'grid',
    plot.valueTicks
      .filter(({ value }) => value !== 0 && value !== plot.lowest)
      .map(({ value }) => `M${round(left)},${round(y(value))}H${round(right)}`),
  )
  curveLines(curve, plot).forEach(({ mark, d }) => add(mark, d))
  add(
    'rule',
    plot.tickMarks.map((at) => `M${round(at)},${round(bottom)}v${round(4 * scale)}`),
  )
  beside.forEach(({ mark, d }) => add(mark, d))

  const runs = curveRuns(curve)
  const isProvisional = ({ status, value }: Point): boolean => status === 'provisional' && value !== null
  const dots = (points: readonly Point[]): string =>
    dotsPath(points.filter((point) => !isProvisional(point)).map(place))
  const since = runs.since.flat().filter((point) => point !== runs.joint)
  const history = runs.history.flat()
  if (bothSides(curve).length <= MOST_DOTS) {
    if (forecast.method === 'entered')
      add(
        'forecast-points',
        forecast.points.map(({ period, value }) => (period ? boxPath(x(period), y(value), 6, 6) : '')),
      )
    const whiskers = samplingRanges(curve).map(
      ({ period, lower, upper }) => `M${round(x(period))},${round(y(upper))}V${round(y(lower))}`,
    )
    add('whisker-halo', whiskers)
    add('whisker', whiskers)
    add('history-points', dots(history))
    add('since-points', dots(since))
  }
  add('lone-points', dots(runs.alone))
  add('latest-point', dots(runs.latest ? [runs.latest] : []))
  add(
    'provisional-points',
    [...history, ...since].filter(isProvisional).map((point) => ringPath(place(point), 4.5)),
  )
  return paths
}
