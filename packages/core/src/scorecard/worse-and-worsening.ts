import { againstComparator } from '../curve/against-comparator.js'
import type { AgainstComparator } from '../curve/against-comparator.js'
import type { Curve } from '../curve/curve.js'
import { judge } from '../rules/polarity.js'
import { column } from './columns.js'

/** Whether a curve is both; or null, and why it cannot be said. */
export interface WorseAndWorsening {
  readonly answer: boolean | null
  readonly none: AgainstComparator['none'] | 'no-trend'
}

/**
 * Worse than the comparator *and* worsening: there is at least some evidence that this curve has done
 * worse against its own forecast than the comparator against theirs, and its last change was for the
 * worse. What cannot be compared is null and never counted as no.
 *
 * @example
 * rows.filter(({ curve }) => worseAndWorsening(curve, england).answer)
 */
export function worseAndWorsening(ours: Curve, theirs: Curve): WorseAndWorsening {
  const compared = againstComparator(ours, theirs)
  if (!compared.evidence) return { answer: null, none: compared.none }
  const trend = column(ours, 'current-trend')
  if (trend.kind !== 'trend') return { answer: null, none: 'no-trend' }
  const { grade, direction } = compared.evidence
  const change = { up: 1, flat: 0, down: -1 }[trend.value]
  return {
    answer: grade !== 'none' && direction === 'worse' && judge(change, ours.polarity) === 'worse',
    none: null,
  }
}
