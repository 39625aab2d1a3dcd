import { checkEach, isRecord, must } from '../check-call.js'
import { periodsPerYear, type Frequency } from '../series/frequency.js'

/** Whether bare numbers can be forecast from. One that is not finite is in the data, and counts as missing. */
export function checkNumbers(given: unknown, name: string): void {
  must(isRecord(given), name, 'numbers such as { values: [60, 62, 64], frequency: “annual” }', given)
  const { values, frequency, bounds, denominators, decimals, per } = given as Readonly<
    Record<string, unknown>
  >
  checkEach(values, `${name}.values`, checkValue)
  const perYear = periodsPerYear(frequency as Frequency)
  const known = perYear > 0 && perYear < Infinity
  must(known, `${name}.frequency`, 'annual, quarterly, monthly or { perYear: 6 }', frequency)
  if (bounds !== undefined) checkBounds(bounds, `${name}.bounds`)
  if (denominators !== undefined) {
    checkEach(denominators, `${name}.denominators`, checkValue)
    const [own, all] = [denominators, values].map((list) => (list as readonly unknown[]).length)
    must(own === all, `${name}.denominators`, `one for each of ${all} values`, own)
  }
  if (decimals !== undefined) must(Number.isInteger(decimals), `${name}.decimals`, 'a whole number', decimals)
  if (per !== undefined) must(Number.isFinite(per) && Number(per) > 0, `${name}.per`, 'a number above 0', per)
}

function checkValue(given: unknown, name: string): void {
  must((given ?? null) === null || typeof given === 'number', name, 'a number or null', given)
}

function checkBounds(given: unknown, name: string): void {
  checkEach(given, name, checkValue)
  const [lower, upper] = given as readonly (number | null)[]
  must((lower ?? -Infinity) < (upper ?? Infinity), name, 'the lower below the upper', given)
}
