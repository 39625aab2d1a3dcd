import type { ClaimCatalogue } from '@oba/core'

/** The parts of a one-page report that a story fills. */
export type StorySection = 'causes' | 'research' | 'partners' | 'whatWorks' | 'actions'

/** Words around a story and its notes. */
export interface StoryMessages {
  readonly storyHead: Readonly<Record<StorySection, string>>
  readonly ideaKind: Readonly<Record<'noCost' | 'offTheWall', string>>
  readonly claim: ClaimCatalogue
}
