/** One indicator's figures as every library is given them: years, what happened, and the forecast with its range. */
export interface BenchCurve {
  readonly name: string
  readonly csv: string
  readonly years: readonly number[]
  readonly history: readonly (number | null)[]
  readonly since: readonly (number | null)[]
  readonly forecast: readonly (number | null)[]
  readonly lower: readonly (number | null)[]
  readonly upper: readonly (number | null)[]
}

const YEARS = 16
const UNTIL = 11

/** The same made-up figures for the same number, so that every run and every library draws the same. */
export function benchCurve(number: number): BenchCurve {
  let state = number + 1
  const random = (): number => (state = (state * 16807) % 2147483647) / 2147483647
  const years = Array.from({ length: YEARS }, (_, index) => 2010 + index)
  let level = 200 + 100 * random()
  const values = years.map(() => Math.round((level += 20 * (random() - 0.45))))
  const last = values[UNTIL]!
  const after = (value: (step: number) => number): (number | null)[] =>
    years.map((_, index) => (index < UNTIL ? null : value(index - UNTIL)))
  const name = `Indicator ${number}`
  return {
    name,
    csv: [
      'indicator,area,period,value,unit',
      ...years.map((year, index) => `${name},Dorset,31 March ${year},${values[index]},children`),
    ].join('\n'),
    years,
    history: values.map((value, index) => (index <= UNTIL ? value : null)),
    since: values.map((value, index) => (index >= UNTIL ? value : null)),
    forecast: after((step) => last + 3 * step),
    lower: after((step) => last + 3 * step - 9 * Math.sqrt(step)),
    upper: after((step) => last + 3 * step + 9 * Math.sqrt(step)),
  }
}

/** The last year of the history, as an author writes it. */
export const BASELINE_UNTIL = '2021'
