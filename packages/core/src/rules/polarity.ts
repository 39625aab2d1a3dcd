import type { Polarity } from '../model/indicator.js'

export type { Polarity }

/** What a rule says in the declared direction: nothing, where there is none or where nothing has changed. */
export type Judgement = 'better' | 'worse' | null

/** Reads a movement or a difference in the declared direction; only its sign matters. */
export function judge(difference: number, polarity: Polarity = 'none'): Judgement {
  if (polarity === 'none' || difference === 0) return null
  return difference > 0 === (polarity === 'higher') ? 'better' : 'worse'
}
