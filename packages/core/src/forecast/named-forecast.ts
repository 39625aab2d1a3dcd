import { exponentialSmoothing } from './exponential-smoothing.js'
import type { JointErrors, MethodName, NoForecast, Why } from './forecast.types.js'
import { meanOfLast } from './mean-of-last.js'
import { drift, naive } from './random-walk.js'
import { straightLine } from './straight-line.js'
import { theta } from './theta.js'

export type NamedMethod = Exclude<MethodName, 'default'>

/** A textbook method, on the values as given, for those who must match something. */
export function namedForecast(
  method: NamedMethod,
  values: readonly (number | null)[],
  season: number,
  horizon: number,
  last: number | undefined,
): { joint: JointErrors; why: Why } | { none: NoForecast } {
  const joint = jointBy(method, values, season, horizon, last)
  return joint === null ? { none: 'method-needs-more-values' } : { joint, why: { code: 'asked-for' } }
}

function jointBy(
  method: NamedMethod,
  values: readonly (number | null)[],
  season: number,
  horizon: number,
  last?: number,
): JointErrors | null {
  switch (method) {
    case 'naive':
      return naive(values, horizon)
    case 'drift':
      return drift(values, horizon)
    case 'straight-line':
      return straightLine(values, horizon)
    case 'ses':
    case 'holt':
    case 'damped':
      return exponentialSmoothing(method, values, horizon)
    case 'theta':
      return theta(values, season, horizon)
    case 'mean':
      return meanOfLast(values, horizon, last)
  }
}
