import type { About } from '../model/about.js'
import type { Target } from '../model/target.js'
import { parsePolarity } from '../model/parse-polarity.js'
import { ABOUT_COLUMNS, POLARITIES } from './about-columns.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { readNumber } from './read-number.js'
import { readRecords } from './read-records.js'
import type { Table } from './read-rows.js'

/** The words a column takes and no others. */
const CHOICES: Partial<Readonly<Record<keyof About, readonly string[]>>> = {
  polarity: POLARITIES,
  timing: ['snapshot', 'during', 'rolling'],
  quadrant: ['upper-left', 'upper-right', 'lower-left', 'lower-right'],
  betterOff: ['skills', 'attitude', 'behaviour', 'circumstance'],
  scope: ['common', 'specific'],
}

/**
 * Reads the companion file: one row an indicator, with what the figures themselves cannot say (which
 * way is better, where the baseline ends, plain names). Empty cells say nothing; columns it does not
 * know are left alone.
 *
 * @example
 * readAbout('indicator,polarity,baseline_until\ncla_rate,lower,2022').about[0]
 * // { id: 'cla_rate', polarity: 'lower', baselineUntil: '2022' }
 */
export function readAbout(csv: Table): {
  readonly about: readonly About[]
  readonly problems: readonly Problem[]
} {
  const about: About[] = []
  const problems = readRecords(csv, ['indicator'], false, (record, row, found) => {
    const entry: Record<string, unknown> = {}
    for (const [column, key] of ABOUT_COLUMNS) {
      const text = record[column]
      if (text === undefined) continue
      const value = meaning(key, text)
      if (Array.isArray(value)) entry.targets = value
      else if (value !== undefined) entry[key] = value
      else found.push(wrong(column, key, text, row))
    }
    about.push(entry as unknown as About)
  })
  return { about, problems }
}

function meaning(key: keyof About, text: string): unknown {
  if (key === 'polarity') return parsePolarity(text) ?? undefined
  const choices = CHOICES[key]
  if (choices) return choices.find((choice) => choice === text.toLowerCase().replace(' ', '-'))
  if (key === 'target') return readNumber(text) ?? targetsByPeriod(text)
  if (key === 'decimals') return readNumber(text) ?? undefined
  return text
}

/** "2025: 13; 2026: 12.5" is a target a period. */
function targetsByPeriod(text: string): readonly Target[] | undefined {
  const targets = text.split(';').map((part) => {
    const at = part.lastIndexOf(':')
    return { period: part.slice(0, Math.max(at, 0)).trim(), value: readNumber(part.slice(at + 1).trim()) }
  })
  return targets.every((target): target is Target => target.period !== '' && target.value !== null)
    ? targets
    : undefined
}

function wrong(column: string, key: keyof About, value: string, row: number): Problem {
  const choices = CHOICES[key]
  return choices
    ? problem('not-one-of', row, column, { value, found: choices.join(', ') })
    : problem('not-a-number', row, column, { value })
}
