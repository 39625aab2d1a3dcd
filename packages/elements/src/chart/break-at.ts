import type { Indicator, Period } from '@oba/core'

/** Why the figures from this period on are not comparable with those before it; empty where they are. */
export function breakAt({ breaks }: Indicator, { end }: Period): string {
  return breaks.find(({ at }) => at.end === end)?.note ?? ''
}
