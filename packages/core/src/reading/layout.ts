import type { PeriodKind } from '../period/period-kind.js'
import type { AreaColumns } from './area-columns.js'
import type { Role } from './column-roles.js'
import type { FigureColumn } from './figure-column.js'
import type { Header } from './find-header.js'

/** What each column of a table is for. */
export interface Layout {
  readonly names: readonly string[]
  /** The column of a role; -1 where it has none. */
  readonly at: (role: Role) => number
  /** Where an area can be, the smallest first. */
  readonly areas: readonly AreaColumns[]
  /** What kind of area a row is of; -1 where no column says it. */
  readonly level: number
  readonly figures: readonly FigureColumn[]
  /** Columns that may tell otherwise equal rows apart. */
  readonly breakdowns: readonly number[]
  /** Where the signs of a column of figures stand, where they have a column of their own. */
  readonly signs: ReadonlyMap<number, number>
  /** What the head of a time series says of its column. */
  readonly said: Header['said']
  /** What the header of the period column says of every period in it ("Financial year"). */
  readonly kind: PeriodKind | null
  /** Whether these are the columns `writeTable` writes, which need no second look. */
  readonly asWritten: boolean
  /** The title of the whole table, where it has one. */
  readonly wholeName: string
  /** The columns that say what a row is about. */
  readonly about: readonly number[]
  /** What a title says the source is. */
  readonly source: string
  /** The period of a table that has no column for it, from its titles. */
  readonly tablePeriod: string
}
