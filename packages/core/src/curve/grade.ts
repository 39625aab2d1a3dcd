import type { Evidence, Grade } from './verdict.types.js'

/** Cuts on the chance, a side: 1 in 10 for some evidence, 1 in 40 for strong. */
export const SOME = 0.1
export const STRONG = 0.025

/** How sure one can be, from how often a run comes up by chance that lies as far to its side, which is the `better` one or not. */
export function grade(chance: number, better: boolean): Evidence {
  const graded: Grade = chance <= STRONG ? 'strong' : chance <= SOME ? 'some' : 'none'
  return { grade: graded, direction: better ? 'better' : 'worse', chance }
}
