import type { About } from '../model/about.js'
import type { Timing } from '../model/indicator.js'
import { parsePolarity } from '../model/parse-polarity.js'
import { parseCsv } from './parse-csv.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { readNumber } from './read-number.js'

/**
 * Reads the companion file: one row an indicator, with what the figures themselves cannot say
 * (which way is better, where the baseline ends, plain names). Empty cells say nothing.
 *
 * @example
 * readAbout('indicator,polarity,baseline_until\ncla_rate,lower,2022').about[0]
 * // { id: 'cla_rate', polarity: 'lower', baselineUntil: '2022' }
 */
export function readAbout(csv: string | Uint8Array | readonly (readonly string[])[]): {
  readonly about: readonly About[]
  readonly problems: readonly Problem[]
} {
  const rows = typeof csv === 'string' || csv instanceof Uint8Array ? parseCsv(csv) : csv
  const header = (rows[0] ?? []).map((cell) => cell.toLowerCase())
  if (!header.includes('indicator')) {
    return { about: [], problems: [problem('missing-column', 1, 'indicator', { found: header.join(', ') })] }
  }
  const problems: Problem[] = []
  const about = rows.slice(1).flatMap((row, index): About[] => {
    const cell = (name: string): string => row[header.indexOf(name)]?.trim() ?? ''
    if (row.every((text) => text === '')) return []
    if (cell('indicator') === '') {
      problems.push(problem('missing-cell', index + 2, 'indicator'))
      return []
    }
    const number = (name: string): number | null => {
      const value = cell(name) === '' ? null : readNumber(cell(name))
      if (cell(name) !== '' && value === null)
        problems.push(problem('not-a-number', index + 2, name, { value: cell(name) }))
      return value
    }
    const decimals = number('decimals')
    const target = number('target')
    return [
      {
        id: cell('indicator'),
        ...text('name', cell('name')),
        ...text('definition', cell('definition')),
        ...text('unit', cell('unit')),
        ...text('caveat', cell('caveat')),
        ...text('baselineUntil', cell('baseline_until')),
        ...(decimals === null ? {} : { decimals }),
        ...(target === null ? {} : { target }),
        ...chosen('polarity', parsePolarity(cell('polarity')) ?? undefined),
        ...chosen('timing', TIMINGS[cell('timing').toLowerCase()]),
      },
    ]
  })
  return { about, problems }
}

const TIMINGS: Readonly<Record<string, Timing>> = {
  snapshot: 'snapshot',
  during: 'during',
  rolling: 'rolling',
}

function text<K extends string>(key: K, value: string): { [P in K]?: string } {
  return value === '' ? {} : ({ [key]: value } as { [P in K]: string })
}

function chosen<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V })
}
