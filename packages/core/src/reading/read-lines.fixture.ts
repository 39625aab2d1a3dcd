import { readTable } from './read-table.js'
import type { ReadOptions } from './read-table.js'

/** What is read of some lines, as it is compared in tests. */
export const read = (lines: readonly string[], options: ReadOptions = {}) => {
  const { indicators, problems } = readTable(lines.join('\n'), options)
  return {
    indicators,
    figures: indicators.map(({ id, area, points }) => [
      id,
      area.name,
      ...points.map(({ value, symbol }) => value ?? symbol ?? null),
    ]),
    codes: problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code),
    problems,
  }
}

/** The first and last day of each period of the first indicator. */
export const periods = (lines: readonly string[], options: ReadOptions = {}) =>
  read(lines, options).indicators[0]!.points.map(({ period }) => `${period.start} to ${period.end}`)
