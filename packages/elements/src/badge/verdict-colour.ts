import type { Verdict } from '@oba/core'
import { badgeShape } from './badge-shapes.js'

/** An unproven difference is grey: only evidence that agrees earns a verdict its colour, in words, badge and picture. */
export function verdictColour(verdict: Verdict): 'better' | 'worse' | 'muted' {
  const { family, grade } = badgeShape(verdict)
  return grade === 'none' || family === 'neutral' ? 'muted' : family
}
