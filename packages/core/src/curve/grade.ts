import type { Evidence, Grade } from './verdict.types.js'

/** Cuts on the chance, a side: 1 in 10 for some evidence, 1 in 40 for strong. */
export const SOME = 0.1
export const STRONG = 0.025

/**
 * How sure one can be, from how often a run this high, and this low, comes up by chance. It is about
 * the side the run lies on; `sign` is 1 where higher is better and −1 where lower is, and flipping it swaps better and worse and nothing else.
 */
export function grade(chanceHigher: number, chanceLower: number, sign: number): Evidence {
  const [better, worse] = sign > 0 ? [chanceHigher, chanceLower] : [chanceLower, chanceHigher]
  const chance = Math.min(better, worse)
  const graded: Grade = chance <= STRONG ? 'strong' : chance <= SOME ? 'some' : 'none'
  return { grade: graded, direction: better <= worse ? 'better' : 'worse', chance }
}
