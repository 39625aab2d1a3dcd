/** With this many places no publisher prints a figure: nobody has rounded it. */
export const UNROUNDED = 4

/** Decimal places a number is written with, once dust is gone. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0
  const [, fraction = '', exponent] = /(?:\.(\d*))?(?:e-(\d+))?$/.exec(String(value)) ?? []
  return fraction.length + Number(exponent ?? 0)
}
