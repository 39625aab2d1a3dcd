import { evidenceAgrees } from '@oba/core'
import type { Curve } from '@oba/core'
import { BADGES } from '../badge/badge-shapes.js'

/** An unproven difference is grey: only evidence that agrees earns the verdict its colour in the picture. */
export function verdictColour({ verdict }: Curve): 'better' | 'worse' | 'muted' {
  const { family } = BADGES[verdict.status]
  const proven = verdict.evidence && verdict.evidence.grade !== 'none' && evidenceAgrees(verdict)
  return proven && family !== 'neutral' ? family : 'muted'
}
