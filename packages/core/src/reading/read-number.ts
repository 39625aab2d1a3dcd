/**
 * A published figure as a number: thousands commas, a percent sign and float dust
 * ("38.299999999999997") are taken off; anything else is not a number and gives null.
 */
export function readNumber(text: string): number | null {
  const plain = text.replace(/,(?=\d{3}(\D|$))/g, '').replace(/\s*%$/, '')
  if (!/^[-+−]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return null
  const value = Number(plain.replace('−', '-'))
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null
}

/** Decimal places a number is written with, once dust is gone. */
export function decimalsOf(value: number): number {
  const [, fraction = ''] = String(value).split('.')
  return fraction.includes('e') ? 0 : fraction.length
}
