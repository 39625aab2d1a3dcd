import { readClaim } from '@oba/core'
import type { Note } from '@oba/core'
import type { StorySection } from '../messages/story.js'

/** What people call each part in a file of notes. */
const CALLED: Readonly<Record<StorySection, RegExp>> = {
  causes: /^(causes?|story)\b/,
  research: /^(research|still to (find out|know))\b/,
  partners: /^partners?\b/,
  whatWorks: /^what works\b/,
  actions: /^actions?\b/,
}

/** The parts of a one-page report that a story fills, in the order the method has them. */
export const STORY_SECTIONS = Object.keys(CALLED) as StorySection[]

/**
 * Where a note belongs; null for one that stands at the picture, whatever its author calls it. A claim is no part of a story to
 * read: it is held against the data. What is no claim of better, worse or same is told with the causes.
 */
export function storySectionOf({ section = '', text }: Note): StorySection | 'claim' | null {
  const said = section
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim()
  if (said === 'claim') return readClaim(text) ? said : 'causes'
  return STORY_SECTIONS.find((name) => CALLED[name].test(said)) ?? null
}

/** The two kinds of idea the method asks for by name: "what works, no-cost", "what works, off-the-wall". */
export function ideaKind({ section = '' }: Note): 'noCost' | 'offTheWall' | null {
  if (/\b(no|low).cost\b/i.test(section)) return 'noCost'
  return /\boff.the.wall\b/i.test(section) ? 'offTheWall' : null
}
