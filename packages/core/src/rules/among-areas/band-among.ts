import type { Polarity } from '../polarity.js'
import type { Reason } from '../../statistics/index.js'
import type { Values } from '../series-values.js'
import { rankAmong } from './rank-among.js'

/** Which of some equal bands an area falls in, the first being the best or, without a polarity, the highest. */
export interface Band {
  readonly band: number | null
  readonly reason: Reason
}

/**
 * Cuts the ranked areas into equal bands by 1 + ⌊bands × (rank − 1) / areas⌋, so areas that share a rank share a band.
 * With fewer areas than bands there is nothing to cut.
 */
export function bandAmong(values: Values, area: number, bands: number, polarity: Polarity): Band {
  const { rank, of, reason } = rankAmong(values, area, {
    polarity: polarity === 'none' ? 'higher' : polarity,
  })
  if (rank === null) return { band: null, reason }
  if (of < bands) return { band: null, reason: { code: 'not-enough-areas', areas: of, needed: bands } }
  const band = 1 + Math.floor((bands * (rank - 1)) / of)
  return { band, reason: { code: 'band', band, bands, rank, of } }
}
