import type { CourseEvidence } from './weigh-courses.js'

/** A course that one other area all but rules out is not ruled out here. */
const mostAgainst = 12

/**
 * What the same indicator in other areas says of each course: their mean log evidence, counted as that of a few areas at most,
 * because areas share their years and are not independent. It tells which kind of course is likely and nothing of levels, trends or
 * noise, which stay each area's own. With no area to borrow from it says nothing of any.
 *
 * @param courses - how many courses are weighed here; an area that weighs others (its history is much shorter or longer) is left out
 */
export function borrowedEvidence(
  areas: readonly (readonly CourseEvidence[])[],
  courses: number,
  { borrowShare, borrowAreas }: { readonly borrowShare: number; readonly borrowAreas: number },
): { readonly evidence: number[]; readonly areas: number } {
  const alike = areas.filter((area) => area.length === courses)
  const evidence = new Array<number>(courses).fill(0)
  const strength = (borrowShare * Math.min(alike.length, borrowAreas)) / alike.length
  for (const area of alike) {
    const best = Math.max(...area.map((one) => one.evidence))
    area.forEach((one, at) => (evidence[at]! += strength * Math.max(-mostAgainst, one.evidence - best)))
  }
  return { evidence, areas: alike.length }
}
