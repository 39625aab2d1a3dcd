import type { ClaimCatalogue } from '@oba/core'
import type { StorySection } from '../story/story-sections.js'

/** Words around a story and its notes. */
export interface StoryMessages {
  readonly storyHead: Readonly<Record<StorySection, string>>
  readonly ideaKind: Readonly<Record<'noCost' | 'offTheWall', string>>
  readonly claim: ClaimCatalogue
}
