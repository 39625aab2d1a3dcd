import type { Curve } from '../curve/curve.js'
import { scorecard } from './scorecard.js'
import type { Scorecard } from './scorecard.js'

/** The curves of one outcome or service, counted on their own; `name` is null for those that belong to none. */
export interface ScorecardGroup extends Scorecard {
  readonly name: string | null
}

/**
 * A scorecard for each outcome, or for each of whatever `by` names (a service); groups come in the
 * order they first appear, and curves that belong to none come last. Every curve is in one group.
 *
 * @example
 * scorecardGroups(curves).map(({ name, summary }) => [name, summary.improving, summary.of])
 */
export function scorecardGroups(
  curves: readonly Curve[],
  by: (curve: Curve) => string | null | undefined = ({ indicator }) => indicator.outcome,
): readonly ScorecardGroup[] {
  const nameOf = (curve: Curve): string | null => by(curve) || null
  const names = [...new Set(curves.map(nameOf))]
  const ordered = [...names.filter((name) => name !== null), ...names.filter((name) => name === null)]
  return ordered.map((name) => ({ name, ...scorecard(curves.filter((curve) => nameOf(curve) === name)) }))
}
