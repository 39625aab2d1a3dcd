import type { About } from '../model/about.js'
import { ABOUT_COLUMNS } from '../reading/about-columns.js'
import { csvRows } from './csv-cell.js'

/** The companion file as CSV: one row an indicator. With no entries it is the empty template. */
export function writeAbout(about: readonly About[]): string {
  return csvRows([
    ABOUT_COLUMNS.map(([column]) => column),
    ...about.map((entry) => ABOUT_COLUMNS.map(([, key]) => content(entry, key))),
  ])
}

function content(
  { targets, ...entry }: About,
  key: Exclude<keyof About, 'targets'>,
): string | number | undefined {
  if (key === 'target' && targets) return targets.map(({ period, value }) => `${period}: ${value}`).join('; ')
  return entry[key]
}
