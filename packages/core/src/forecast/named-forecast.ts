import { exponentialSmoothing } from './exponential-smoothing.js'
import type { JointErrors, MethodName, NoForecast, Why } from './forecast.types.js'
import { leastSquares } from './least-squares.js'
import { observed } from './observed.js'
import { randomWalk } from './random-walk.js'
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
  last = values.length,
): JointErrors | null {
  switch (method) {
    case 'naive':
    case 'drift':
      return randomWalk(values, horizon, method === 'drift')
    case 'straight-line':
      return leastSquares(values, horizon, true)
    case 'mean':
      return leastSquares(observed(values).value.slice(-last), horizon, false)
    case 'theta':
      return theta(values, season, horizon)
    default:
      return exponentialSmoothing(method, values, horizon)
  }
}
