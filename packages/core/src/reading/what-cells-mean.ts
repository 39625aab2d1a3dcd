import type { Target } from '../model/target.js'
import { parsePolarity } from '../model/parse-polarity.js'
import { POLARITIES } from './about-columns.js'
import { readNumber } from './read-number.js'

/** The words a column of the small files takes and no others. */
export const CHOICES: Readonly<Record<string, readonly string[] | undefined>> = {
  polarity: POLARITIES,
  timing: ['snapshot', 'during', 'rolling'],
  quadrant: ['upper-left', 'upper-right', 'lower-left', 'lower-right'],
  betterOff: ['skills', 'attitude', 'behaviour', 'circumstance'],
  scope: ['common', 'specific'],
}

/** What a cell of one of the small files means, by where it goes: a word of those it may be, a number, or its text. None where it is neither of the first two and should be. */
export function meaningOf(key: string, text: string): string | number | readonly Target[] | null | undefined {
  if (key === 'polarity') return parsePolarity(text)
  if (key === 'target') return readNumber(text) ?? targetsByPeriod(text)
  if (/^(decimals|value|lower|upper)$/.test(key)) return readNumber(text)
  const choices = CHOICES[key]
  return choices ? choices.find((choice) => choice === text.toLowerCase().replace(' ', '-')) : text
}

/** "2025: 13; 2026: 12.5" is a target a period. */
function targetsByPeriod(text: string): readonly Target[] | null {
  const targets = text.split(';').map((part) => {
    const at = part.indexOf(':')
    return { period: part.slice(0, Math.max(at, 0)).trim(), value: readNumber(part.slice(at + 1).trim()) }
  })
  return targets.every((target): target is Target => target.period !== '' && target.value !== null)
    ? targets
    : null
}
