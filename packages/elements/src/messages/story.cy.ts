import { welshClaimWords } from '@oba/core'
import type { StoryMessages } from './story.js'

/** A draft until a Welsh speaker has read it. */
export const storyCy: StoryMessages = {
  storyHead: {
    causes: 'Y stori y tu ôl i’r gromlin',
    research: 'Yr hyn y mae angen ei wybod o hyd',
    partners: 'Partneriaid',
    whatWorks: 'Beth sy’n gweithio',
    actions: 'Beth y byddwn yn ei wneud',
  },
  ideaKind: { noCost: 'Heb gost neu gost isel', offTheWall: 'Syniad anarferol' },
  claim: welshClaimWords,
}
