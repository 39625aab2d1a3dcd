import type { Curve } from '../curve/curve.js'
import { curveAsOf } from './as-of.js'
import { scorecard } from './scorecard.js'
import type { Scorecard, ScorecardRow, ScorecardSummary } from './scorecard.js'

/** What became of a curve since it was last looked at. Each of them takes evidence, so none can be chance alone. */
export type Change =
  | 'newly-turned'
  | 'newly-improving'
  | 'newly-worse'
  | 'no-longer-improving'
  | 'no-longer-worse'
  | 'new'
  | 'same'

export interface ChangedRow {
  readonly curve: Curve
  readonly change: Change
  /** Whether a period later than any it had then has a figure now. */
  readonly newFigure: boolean
}

export interface ChangesSince {
  /** `kept-scorecard` is exact. `periods-ended` is today's figures up to that day, not what was known then. */
  readonly from: 'kept-scorecard' | 'periods-ended'
  readonly since: string | null
  readonly asOf: string | null
  readonly before: ScorecardSummary
  readonly now: ScorecardSummary
  readonly rows: readonly ChangedRow[]
  /** Curves that were there and are not any more. */
  readonly gone: readonly Curve[]
}

export interface SinceOptions {
  /** The day this scorecard is for: later periods are left out. Without one, everything published counts. */
  readonly asOf?: string
}

/**
 * What changed since a scorecard was last looked at. Pass the scorecard kept from then, which is exact; or
 * a day ("2025-02-01"), and it is made again from today's figures of the periods that had ended by that
 * day, which is not what was known that day, and `from` says so. There is no clock in here: `asOf` is passed.
 *
 * @example
 * const { before, now } = changesSince(curves, '2025-02-01')
 * now.improving // 6; before.improving: 4
 */
export function changesSince(
  curves: readonly Curve[],
  since: string | Scorecard,
  { asOf }: SinceOptions = {},
): ChangesSince {
  const now = scorecard(asOf === undefined ? curves : curves.map((curve) => curveAsOf(curve, asOf)))
  const dated = typeof since === 'string'
  const before = dated ? scorecard(curves.map((curve) => curveAsOf(curve, since))) : since
  const then = new Map(before.rows.map((row) => [keyOf(row.curve), row]))
  const present = new Set(now.rows.map(({ curve }) => keyOf(curve)))
  return {
    from: dated ? 'periods-ended' : 'kept-scorecard',
    since: dated ? since : null,
    asOf: asOf ?? null,
    before: before.summary,
    now: now.summary,
    rows: now.rows.map((row) => changedRow(row, then.get(keyOf(row.curve)))),
    gone: before.rows.flatMap(({ curve }) => (present.has(keyOf(curve)) ? [] : [curve])),
  }
}

function changedRow(row: ScorecardRow, before: ScorecardRow | undefined): ChangedRow {
  const { curve } = row
  return {
    curve,
    change: before ? changeOf(before, row) : 'new',
    newFigure: before !== undefined && latestEnd(curve) > latestEnd(before.curve),
  }
}

function changeOf(before: ScorecardRow, now: ScorecardRow): Change {
  if (turned(now) && !turned(before)) return 'newly-turned'
  if (now.standing === before.standing) return 'same'
  if (now.standing === 'improving') return 'newly-improving'
  if (now.standing === 'worse') return 'newly-worse'
  if (before.standing === 'improving') return 'no-longer-improving'
  return before.standing === 'worse' ? 'no-longer-worse' : 'same'
}

function turned({ curve, standing }: ScorecardRow): boolean {
  return standing === 'improving' && curve.verdict.status === 'turned'
}

function keyOf({ indicator }: Curve): string {
  return JSON.stringify([indicator.id, indicator.area.code || indicator.area.name])
}

function latestEnd({ indicator }: Curve): string {
  return indicator.points.findLast(({ value }) => value !== null)?.period.end ?? ''
}
