import { CallError } from '../../call-error.js'

/** Where a chart starts again with limits of its own. */
export interface Rebasing {
  /** One label a period: limits are calculated anew wherever the label changes. */
  readonly groups?: readonly (string | number)[]
  /** Periods (by their place, from 0) at which a declared step starts a new group: a break, a changed service. */
  readonly steps?: readonly number[]
}

/** A run of periods with limits of its own: from the first up to, not including, the last. */
export interface Group {
  readonly from: number
  readonly to: number
}

/** Cuts a series of this length into its groups. */
export function groupsOf(length: number, { groups, steps = [] }: Rebasing): Group[] {
  if (groups !== undefined && groups.length !== length) {
    throw new CallError(`There must be one group a period: ${groups.length} groups for ${length} periods.`)
  }
  const unknown = steps.find((step) => !Number.isInteger(step) || step < 0 || step >= length)
  if (unknown !== undefined) {
    throw new CallError(
      `A step must be the place of a period, from 0 to ${length - 1}, not ${String(unknown)}.`,
    )
  }
  const starts = Array.from({ length }, (_, index) => index).filter(
    (index) => index === 0 || groups?.[index] !== groups?.[index - 1] || steps.includes(index),
  )
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? length }))
}
