import type { Period } from '@oba/core'

/** What there is of one period: a figure, its forecast, a target. */
export function atPeriod<Dated extends { readonly period: Period | null }>(
  all: readonly Dated[],
  { end }: Period,
): Dated | undefined {
  return all.find(({ period }) => period?.end === end)
}
