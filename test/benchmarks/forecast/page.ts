import type { Claims } from './claims.js'
import type { Summary } from './summary.js'
import type { Check } from './targets.js'

export interface Row {
  readonly set: string
  readonly method: string
  readonly summary: Summary
}

export interface Results {
  readonly measuredOn: string
  readonly node: string
  readonly rows: readonly Row[]
  readonly claims: readonly (Claims & { readonly set: string })[]
  readonly checks: readonly Check[]
  readonly speed: Readonly<Record<string, number>>
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const figure = (value: number | null | undefined, places: number): string =>
  value === null || value === undefined || Number.isNaN(value) ? '–' : value.toFixed(places)

const accuracy = ({ set, method, summary }: Row): string[] => [
  set,
  method,
  String(summary.series),
  figure(summary.smape, 2),
  figure(summary.mase, 3),
  figure(summary.owa, 3),
  figure(summary.msis, 2),
  `${figure(summary.at95.held, 1)} ± ${figure(summary.at95.error, 1)}`,
  figure(summary.at80?.held, 1),
  `${figure(summary.at95.below, 1)} / ${figure(summary.at95.above, 1)}`,
]

const steps = ({ set, summary }: Row): string[][] => [
  [set, '95%', summary.at95.bySteps.map(({ held }) => held.toFixed(0)).join(' ')],
  [set, '80%', (summary.at80?.bySteps ?? []).map(({ held }) => held.toFixed(0)).join(' ')],
]

/** The results as a page in plain Markdown. */
export function page({ measuredOn, node, rows, claims, checks, speed }: Results): string {
  const ours = rows.filter(({ method }) => method === 'oba default')
  return `# How good the forecast is

Measured on ${measuredOn} with Node ${node} by \`npm run bench:forecast -- <folder>\`. OWA below 1 beats the last value (seasonally
adjusted); MSIS is smaller for narrower ranges that hold; "below / above" is the per cent of actuals that fell outside the 95% range.

${table(['series', 'method', 'n', 'sMAPE', 'MASE', 'OWA', 'MSIS', '95% range holds', '80% holds', 'below / above'], rows.map(accuracy))}

## Per cent held, step by step ahead (our default)

${table(['series', 'range', 'steps 1, 2, 3 …'], ours.flatMap(steps))}

## Unchanged curves called changed

The run of the first 1–4 actuals judged as a whole, by their generalised-least-squares mean (gls) or by the mean of each gap over its
typical error (standardised); per cent of series. 5% strong and 20% some or strong would be perfect.

${table(
  ['series', 'by', 'n', 'periods', 'strong below', 'strong above', 'strong', 'some or strong'],
  claims.map((one) => [
    one.set,
    one.scalar,
    String(one.series),
    String(one.periods),
    one.strongBelow.toFixed(1),
    one.strongAbove.toFixed(1),
    (one.strongBelow + one.strongAbove).toFixed(1),
    one.someOrStrong.toFixed(1),
  ]),
)}

## Series a second (CPU time, one core)

${table(
  ['what', 'series a second'],
  Object.entries(speed).map(([what, rate]) => [what, Math.round(rate).toLocaleString('en-GB')]),
)}

${checks.length === 0 ? '' : targetsOf(checks)}`
}

function targetsOf(checks: Results['checks']): string {
  const missed = checks.filter(({ met }) => !met)
  return `## Targets

${checks.length - missed.length} of ${checks.length} met. Not met:

${table(
  ['what', 'measured', 'target'],
  missed.map(({ what, measured, target }) => [what, measured.toFixed(3), target]),
)}
`
}
