import { evidenceAgrees } from '@oba/core'
import type { Curve } from '@oba/core'
import { badgeShape } from '../badge/badge-shapes.js'

/** An unproven difference is grey: only evidence that agrees earns the verdict its colour in the picture. */
export function verdictColour({ verdict }: Curve): 'better' | 'worse' | 'muted' {
  const { family } = badgeShape(verdict.status)
  const { evidence } = verdict
  const proven = evidence && evidence.grade !== 'none' && evidenceAgrees(verdict)
  return proven && family !== 'neutral' ? family : 'muted'
}
