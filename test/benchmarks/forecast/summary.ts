import type { SeriesScore } from './measures.js'

export interface Scored {
  readonly group: string
  readonly score: SeriesScore
  readonly naive2: SeriesScore | null
}

export interface Coverage {
  readonly held: number
  /** Standard error of `held`, clustered by group; all three in per cent. */
  readonly error: number
  readonly below: number
  readonly above: number
  readonly bySteps: readonly { readonly held: number; readonly error: number }[]
}

export interface Summary {
  readonly series: number
  readonly smape: number
  readonly mase: number
  /** Mean of sMAPE and MASE relative to naive2's on the same series; null where naive2 was not run. */
  readonly owa: number | null
  readonly msis: number
  readonly at95: Coverage
  readonly at80: Coverage | null
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null)

/** A share and its standard error when members of a group are not independent (ratio estimator). */
function clusteredShare(counts: readonly { group: string; held: number; of: number }[]): {
  held: number
  error: number
} {
  const total = counts.reduce((sum, { of }) => sum + of, 0)
  const share = counts.reduce((sum, { held }) => sum + held, 0) / total
  const residuals = new Map<string, number>()
  for (const { group, held, of } of counts)
    residuals.set(group, (residuals.get(group) ?? 0) + held - share * of)
  let square = 0
  for (const residual of residuals.values()) square += residual * residual
  const groups = residuals.size
  const error = groups > 1 ? Math.sqrt((square * groups) / (groups - 1)) / total : Number.NaN
  return { held: 100 * share, error: 100 * error }
}

function coverage(
  scored: readonly Scored[],
  pick: (score: SeriesScore) => readonly number[] | null,
): Coverage | null {
  const rows = scored.map(({ group, score }) => ({ group, missed: pick(score) }))
  if (rows.some(({ missed }) => missed === null)) return null
  const complete = rows as { group: string; missed: readonly number[] }[]
  const heldBy = (missed: readonly number[]): number => missed.filter((one) => one === 0).length
  const steps = Math.max(...complete.map(({ missed }) => missed.length))
  const every = complete.flatMap(({ missed }) => missed)
  const share = (sign: number): number => (100 * every.filter((one) => one === sign).length) / every.length
  return {
    ...clusteredShare(
      complete.map(({ group, missed }) => ({ group, held: heldBy(missed), of: missed.length })),
    ),
    below: share(-1),
    above: share(1),
    bySteps: Array.from({ length: steps }, (_, step) =>
      clusteredShare(
        complete
          .filter(({ missed }) => missed.length > step)
          .map(({ group, missed }) => ({ group, held: missed[step] === 0 ? 1 : 0, of: 1 })),
      ),
    ),
  }
}

export function summarise(scored: readonly Scored[]): Summary {
  const smape = mean(scored.map(({ score }) => score.smape))
  const mase = mean(known(scored.map(({ score }) => score.mase)))
  const references = scored.map(({ naive2 }) => naive2)
  let owa: number | null = null
  if (references.every((one) => one !== null)) {
    owa =
      (smape / mean(references.map((one) => one.smape)) +
        mase / mean(known(references.map((one) => one.mase)))) /
      2
  }
  return {
    series: scored.length,
    smape,
    mase,
    owa,
    msis: mean(known(scored.map(({ score }) => score.msis))),
    at95: coverage(scored, (score) => score.missed95)!,
    at80: coverage(scored, (score) => score.missed80),
  }
}
