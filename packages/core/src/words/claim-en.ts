import type { ClaimCatalogue } from './claim-catalogue.js'

export const claimsEn: ClaimCatalogue = {
  story: (claim) => `The story says that things are ${claim === 'same' ? 'the same' : claim}.`,
  data: (said) =>
    said === 'unclear'
      ? 'What the figures since the baseline show could be chance.'
      : `The figures since the baseline are ${said} than forecast, by more than chance.`,
}
