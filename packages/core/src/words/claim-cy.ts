import type { ClaimCatalogue } from './claim-catalogue.js'

/** A draft until a Welsh speaker has read it. */
export const claimsCy: ClaimCatalogue = {
  story: (claim) =>
    `Mae’r stori’n dweud bod pethau’${{ better: 'n well', worse: 'n waeth', same: 'r un fath' }[claim]}.`,
  data: (said) =>
    said === 'unclear'
      ? 'Gallai’r hyn a ddengys y ffigurau ers y llinell sylfaen fod ar hap.'
      : `Mae’r ffigurau ers y llinell sylfaen yn ${said === 'better' ? 'well' : 'waeth'} na’r rhagolwg, yn fwy na hap.`,
}
