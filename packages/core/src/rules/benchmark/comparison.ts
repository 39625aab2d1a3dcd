import { judge, type Polarity } from '../polarity.js'

/** An area beside a benchmark: `better` and `worse` with a polarity, `higher` and `lower` without one. */
export type Comparison = 'better' | 'similar' | 'worse' | 'higher' | 'lower'

/** Names a difference; only its sign matters, and 0 is similar. */
export function compare(difference: number, polarity: Polarity): Comparison {
  if (difference === 0) return 'similar'
  return judge(difference, polarity) ?? (difference > 0 ? 'higher' : 'lower')
}
