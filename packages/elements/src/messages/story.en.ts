import { englishClaimWords } from '@oba/core'
import type { StoryMessages } from './story.js'

export const storyEn: StoryMessages = {
  storyHead: {
    causes: 'The story behind the curve',
    research: 'What we still need to know',
    partners: 'Partners',
    whatWorks: 'What works',
    actions: 'What we will do',
  },
  ideaKind: { noCost: 'No cost or low cost', offTheWall: 'Off the wall' },
  claim: englishClaimWords,
}
