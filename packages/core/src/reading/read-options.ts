import type { About } from '../model/about.js'
import type { Area } from '../model/indicator.js'
import type { DateOrder } from '../period/resolve-periods.js'
import type { Role } from './column-roles.js'

export interface ReadOptions {
  /** What the companion file says, by indicator; it wins over what the figures suggest. */
  readonly about?: readonly About[]
  /** Which column has which role, by its header, where the header itself does not tell: `{ value: 'OBS' }`. */
  readonly columns?: Readonly<Partial<Record<Role, string>>>
  /** Rows to keep, by column and the text in it: `{ sex: 'Girls' }`. Capitals do not matter; the name of each indicator says the group. */
  readonly filter?: Readonly<Record<string, string>>
  /**
   * What a bare year, or another label that could be several things, means: "financial year", "snapshot 31 March". Where the
   * file says another kind itself, the file is taken at its word and a problem says so.
   */
  readonly periodType?: string
  /** The day a yearly snapshot or year ending falls on ("30 September"), where the kind does not say it. */
  readonly ends?: string
  /** Whether 03/04/2016 is 3 April or March 4, where the column does not tell. */
  readonly dateOrder?: DateOrder
  /** The indicator, area or period of the whole table, where it has no column for it. */
  readonly indicator?: string
  readonly area?: Area
  readonly period?: string
  /** Where series stop being comparable, besides what the table says: from the period named on, for one indicator or for all. */
  readonly breaks?: readonly { readonly indicator?: string; readonly at: string; readonly note: string }[]
  /** Works the figure out from the counts, per so many (10000), where its cell is empty; the table needs a column for it. */
  readonly per?: number
}
