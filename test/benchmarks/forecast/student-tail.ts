import { normalProbability, studentTProbability } from '../../../packages/core/src/statistics/index.js'

/** How often an error lies above `t`; normal where the degrees of freedom are null. */
export function studentTail(t: number, degrees: number | null): number {
  return degrees === null ? normalProbability(-t) : studentTProbability(-t, degrees)
}
