import type { ClaimDisagreement } from '../curve/claim-disagrees.js'
import type { Claim } from '../model/story.js'
import { isWelsh } from './is-welsh.js'

/** What is said where a story and the data differ, in one language; apart from what every page carries. */
export interface ClaimCatalogue {
  readonly claims: Readonly<Record<Claim, string>>
  readonly data: Readonly<Record<ClaimDisagreement['data'], string>>
}

const en: ClaimCatalogue = {
  claims: {
    better: 'The story says that things are better.',
    worse: 'The story says that things are worse.',
    same: 'The story says that things are the same.',
  },
  data: {
    better: 'The figures since the baseline are better than forecast, by more than chance.',
    worse: 'The figures since the baseline are worse than forecast, by more than chance.',
    unclear: 'The figures since the baseline do not show it: what they show could be chance.',
  },
}

/** A draft until a Welsh speaker has read it. */
const cy: ClaimCatalogue = {
  claims: {
    better: 'Mae’r stori’n dweud bod pethau’n well.',
    worse: 'Mae’r stori’n dweud bod pethau’n waeth.',
    same: 'Mae’r stori’n dweud bod pethau’r un fath.',
  },
  data: {
    better: 'Mae’r ffigurau ers y llinell sylfaen yn well na’r rhagolwg, yn fwy na hap.',
    worse: 'Mae’r ffigurau ers y llinell sylfaen yn waeth na’r rhagolwg, yn fwy na hap.',
    unclear: 'Nid yw’r ffigurau ers y llinell sylfaen yn ei ddangos: gallai’r hyn a ddangosant fod ar hap.',
  },
}

/** The words of the warning for a language tag; English for any that has none. */
export function claimWordsFor(language: string): ClaimCatalogue {
  return isWelsh(language) ? cy : en
}

/** The warning: what the story says, and what the data say instead. */
export function claimWarning({ claim, data }: ClaimDisagreement, words: ClaimCatalogue): string {
  return `${words.claims[claim]} ${words.data[data]}`
}
