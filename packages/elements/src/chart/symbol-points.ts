import type { Curve, Point } from '@oba/core'

/** Figures the publisher has put a sign in place of: shown at their period, never at a height. */
export function symbolPoints({ indicator, predecessor }: Curve): Point[] {
  return [...(predecessor?.points ?? []), ...indicator.points].filter(
    (point) => point.value === null && point.symbol,
  )
}

/** A sign that fits its box; the key says every sign whole. */
export function shortSymbol(symbol: string): string {
  return symbol.length <= 5 ? symbol : `${symbol.slice(0, 4)}…`
}
