import { betterSign } from '../model/better-sign.js'
import type { Polarity } from '../model/indicator.js'

export type { Polarity }

/** What a rule says in the declared direction: nothing, where there is none or where nothing has changed. */
export type Judgement = 'better' | 'worse' | null

/** Reads a movement or a difference in the declared direction; only its sign matters. */
export function judge(difference: number, polarity: Polarity = 'none'): Judgement {
  const better = betterSign(polarity) * difference
  return better > 0 ? 'better' : better < 0 ? 'worse' : null
}
