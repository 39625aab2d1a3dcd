import type { Curve } from '@oba/core'
import { badgeShape } from '../badge/badge-shapes.js'

/** An unproven difference is grey: only evidence that agrees earns the verdict its colour in the picture. */
export function verdictColour({ verdict }: Curve): 'better' | 'worse' | 'muted' {
  const { family, grade } = badgeShape(verdict)
  return grade === 'none' || family === 'neutral' ? 'muted' : family
}
