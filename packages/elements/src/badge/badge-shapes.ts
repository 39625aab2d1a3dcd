import type { Status } from '@oba/core'

export type Family = 'better' | 'worse' | 'neutral'

export interface BadgeShape {
  readonly family: Family
  readonly outline: string
  readonly glyph: string
  /** A dashed outline where there is no verdict. */
  readonly dashed: boolean
}

/** On a 24-unit grid. Never an arrow for good or bad: up is bad half the time. */
const CIRCLE = 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z'
const DIAMOND = 'M12 1L23 12L12 23L1 12z'
const SQUARE =
  'M6 2.5h12a3.5 3.5 0 0 1 3.5 3.5v12a3.5 3.5 0 0 1-3.5 3.5h-12a3.5 3.5 0 0 1-3.5-3.5v-12a3.5 3.5 0 0 1 3.5-3.5z'

const TICK = 'M7 12.5L10.5 16L17 8.5'
const BENDING_ARC = 'M6.5 15.5Q11 15.5 12.5 12T17.5 8.5'
const DOUBLE_CHEVRON = 'M7.5 8L11.5 12L7.5 16M12.5 8L16.5 12L12.5 16'
const EXCLAMATION = 'M12 6.5V13M12 16.8V17'
const CHEVRON_BACK = 'M13.5 7.5L9 12L13.5 16.5'
const EQUALS = 'M7.5 9.8H16.5M7.5 14.2H16.5'
const BOTH_WAYS = 'M6.5 12H17.5M9 9.5L6.5 12L9 14.5M15 9.5L17.5 12L15 14.5'
const ELLIPSIS = 'M7 12.1V12M12 12.1V12M17 12.1V12'

const better = (glyph: string): BadgeShape => ({ family: 'better', outline: CIRCLE, glyph, dashed: false })
const worse = (glyph: string): BadgeShape => ({ family: 'worse', outline: DIAMOND, glyph, dashed: false })
const neutral = (glyph: string, dashed = false): BadgeShape => ({
  family: 'neutral',
  outline: SQUARE,
  glyph,
  dashed,
})

export const BADGES: Readonly<Record<Status, BadgeShape>> = {
  turned: better(TICK),
  bending: better(BENDING_ARC),
  ahead: better(DOUBLE_CHEVRON),
  worse: worse(EXCLAMATION),
  behind: worse(CHEVRON_BACK),
  'as-forecast': neutral(EQUALS),
  'no-agreed-direction': neutral(BOTH_WAYS),
  'no-actuals-yet': neutral(ELLIPSIS, true),
  'not-enough-history': neutral(ELLIPSIS, true),
  'no-forecast': neutral(ELLIPSIS, true),
  'forecast-ended': neutral(ELLIPSIS, true),
  'not-comparable': neutral(ELLIPSIS, true),
}
