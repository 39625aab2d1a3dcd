import type { About } from '../model/about.js'
import { ABOUT_COLUMNS } from './about-columns.js'
import type { Problem } from './problem.js'
import { readRecords } from './read-records.js'
import type { Table } from './read-rows.js'

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
  const problems = readRecords(csv, ABOUT_COLUMNS, ['indicator'], false, (record) => {
    about.push(record as unknown as About)
  })
  return { about, problems }
}
