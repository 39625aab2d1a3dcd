import { curve } from '../curve/curve.js'
import type { Curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import type { Evidence, Verdict } from '../curve/verdict.types.js'

export const indicator = {
  ...snapshots('Children on protection plans', DORSET_PLANS),
  unit: 'children',
  area: { code: 'E10000009', name: 'Dorset' },
}

export const plans = curve(indicator, { polarity: 'lower', baselineUntil: '2016', method: 'straight-line' })

/** The same curve with another verdict. */
export function judged(evidence: Partial<Evidence>, verdict: Partial<Verdict> = {}): Curve {
  const sure = { grade: 'strong', direction: 'better', chance: 0.05, ...evidence } as const
  return { ...plans, verdict: { ...plans.verdict, evidence: sure, ...verdict } }
}
