/**
 * Rounds to so many decimal places, halves away from zero as UK statistics do. Works on the decimal
 * spelling, so that 1.005 is a half at two places although its binary value falls just short.
 */
export function roundTo(value: number, decimals: number): number {
  const [digits, exponent = '0'] = String(Math.abs(value)).split('e')
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  const [rounded, power = '0'] = String(shifted).split('e')
  return Math.sign(value) * Number(`${rounded}e${Number(power) - decimals}`)
}
