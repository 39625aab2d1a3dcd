import { evidenceAgrees } from '@oba/core'
import type { Status, Verdict } from '@oba/core'

export type Family = 'better' | 'worse' | 'neutral'

/** What says a status beside its colour: the family by the outline, the case by the glyph. */
interface StatusShape {
  readonly family: Family
  readonly glyph: string
}

/** What says a verdict beside its colour: its status, and its evidence by the fill. */
export interface BadgeShape extends StatusShape {
  /** Of evidence that agrees: a shape filled for the other direction would say the opposite of its words. */
  readonly grade: 'none' | 'some' | 'strong'
}

/** On a 24-unit grid. Never an arrow for good or bad: up is bad half the time. */
export const OUTLINES: Readonly<Record<Family, string>> = {
  better: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z',
  worse: 'M12 1L23 12L12 23L1 12z',
  neutral:
    'M6 2.5h12a3.5 3.5 0 0 1 3.5 3.5v12a3.5 3.5 0 0 1-3.5 3.5h-12a3.5 3.5 0 0 1-3.5-3.5v-12a3.5 3.5 0 0 1 3.5-3.5z',
}

/** Where there is no verdict; its outline is dashed. */
export const ELLIPSIS = 'M7 12.1V12M12 12.1V12M17 12.1V12'

const JUDGED: Readonly<Partial<Record<Status, StatusShape>>> = {
  /** A tick. */
  turned: { family: 'better', glyph: 'M7 12.5L10.5 16L17 8.5' },
  /** An arc that bends. */
  bending: { family: 'better', glyph: 'M6.5 15.5Q11 15.5 12.5 12T17.5 8.5' },
  /** A double chevron. */
  ahead: { family: 'better', glyph: 'M7.5 8L11.5 12L7.5 16M12.5 8L16.5 12L12.5 16' },
  /** An exclamation mark. */
  worse: { family: 'worse', glyph: 'M12 6.5V13M12 16.8V17' },
  /** A chevron back. */
  behind: { family: 'worse', glyph: 'M13.5 7.5L9 12L13.5 16.5' },
  /** An equals sign. */
  'as-forecast': { family: 'neutral', glyph: 'M7.5 9.8H16.5M7.5 14.2H16.5' },
  /** An arrow both ways. */
  'no-agreed-direction': {
    family: 'neutral',
    glyph: 'M6.5 12H17.5M9 9.5L6.5 12L9 14.5M15 9.5L17.5 12L15 14.5',
  },
}

export function badgeShape(verdict: Verdict): BadgeShape {
  const { status, evidence } = verdict
  const grade = (evidenceAgrees(verdict) && evidence?.grade) || 'none'
  return { family: 'neutral', glyph: ELLIPSIS, ...JUDGED[status], grade }
}
