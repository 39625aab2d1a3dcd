import type { Claim } from './story.js'

export const CLAIMS: readonly Claim[] = ['better', 'worse', 'same']

/** What a story claims, however it is written; null for what is no claim. */
export function readClaim(text: string): Claim | null {
  return CLAIMS.find((claim) => claim === text.trim().toLowerCase()) ?? null
}
