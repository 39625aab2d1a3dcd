/** How often a series reports. Anything regular that has no name of its own is `{ perYear }`. */
export type Frequency = 'annual' | 'quarterly' | 'monthly' | { readonly perYear: number }

/** Periods in a year: 1, 4, 12, or what the caller says. */
export function periodsPerYear(frequency: Frequency): number {
  if (typeof frequency === 'object') return frequency.perYear
  return { annual: 1, quarterly: 4, monthly: 12 }[frequency]
}
