import type { Curve, Indicator, Point } from '@oba/core'

/** A curve's figures as the lines they are drawn as. Nothing is joined across a break. */
export interface CurveRuns {
  readonly history: readonly (readonly Point[])[]
  readonly since: readonly (readonly Point[])[]
  /** Figures with no neighbour to be joined to: without a dot they would not be seen. */
  readonly alone: readonly Point[]
  /** Where history ends and forecast and actuals since begin. */
  readonly joint: Point | null
  readonly latest: Point | null
}

export function curveRuns({ indicator, predecessor, forecast }: Curve): CurveRuns {
  const until = forecast.until?.end ?? '9999'
  const runs = splitAtBreaks(indicator)
  const earlier = predecessor ? splitAtBreaks(predecessor) : []
  const history = [...earlier, ...runs.map((run) => run.filter((point) => point.period.end <= until))]
  const joint =
    indicator.points.findLast((point) => point.period.end <= until && point.value !== null) ?? null
  const since = runs.map((run) => {
    const after = run.filter((point) => point.period.end > until)
    return joint && after.length > 0 && run.includes(joint) ? [joint, ...after] : after
  })
  return {
    history: history.filter((run) => run.length > 0),
    since: since.filter((run) => run.length > 0),
    alone: [...history, ...since].flatMap(withoutNeighbour),
    joint,
    latest: indicator.points.findLast((point) => point.value !== null) ?? null,
  }
}

/** A series as the runs between its breaks. */
export function splitAtBreaks({ points, breaks }: Indicator): Point[][] {
  const breakEnds = breaks.map((mark) => mark.at.end)
  const runs: Point[][] = [[]]
  for (const point of points) {
    if (breakEnds.includes(point.period.end)) runs.push([])
    runs.at(-1)!.push(point)
  }
  return runs
}

function withoutNeighbour(run: readonly Point[]): Point[] {
  const has = (index: number): boolean => (run[index]?.value ?? null) !== null
  return run.filter((_, index) => has(index) && !has(index - 1) && !has(index + 1))
}
