import type { About } from '../model/about.js'
import type { Area, Polarity } from '../model/indicator.js'
import type { Asked } from './row-filter.js'

/** One figure of the table, understood but not yet set beside its neighbours. */
export interface Cell {
  /** Which of the collected period labels it belongs to. */
  readonly period: number
  readonly row: number
  readonly value: number | null
  readonly symbol: string
  readonly source: string
  /** What stands beside the figure; null for most, and tables have millions. */
  readonly beside: Beside | null
}

/** By the roles of their columns. */
export interface Beside {
  numerator?: number
  denominator?: number
  lower?: number
  upper?: number
  target?: number
  status?: string
  note?: string
  break?: string
}

/** Where the cells are that agree in indicator, area and every column that could tell them apart. */
export interface Run {
  readonly indicator: string
  readonly name: string
  readonly area: Area
  /** What each possible breakdown says, in the order of `Collected.dimensions`. */
  readonly says: readonly string[]
  readonly licence: string
  /** What the head of its column says of it. */
  readonly about: Partial<About> | undefined
  /** The kind of its periods, where its own words say so: "Admissions (year to date)" is a running total. */
  readonly kind: string
  readonly row: number
  /** The unit that stands in its cells. */
  unit: string
  /** The numbers of its first and last cell. */
  first: number
  last: number
}

export interface PeriodLabel {
  readonly label: string
  readonly kind: string
  readonly start: string
  readonly end: string
  /** The first row and the column it stands in, how many rows have it, and the last of them. */
  readonly row: number
  readonly field: string
  rows: number
  last: number
}

export interface Collected {
  /** The cells of a run, in the order of the table. */
  readonly cellsOf: (run: Run) => readonly Cell[]
  /** The runs of each indicator. */
  readonly runs: readonly (readonly Run[])[]
  readonly periods: readonly PeriodLabel[]
  /** The columns that may tell figures apart; `unit` and `title` are where among them the unit and the indicator's name are, or -1. */
  readonly dimensions: readonly string[]
  readonly unit: number
  readonly title: number
  /** The groups that a filter asked for of all there are. */
  readonly groups: readonly Asked[]
  /** Written by `writeTable`, where everything has been told apart already. */
  readonly asWritten: boolean
  /** Which way is better, where a column says it; null where it cannot be believed. */
  readonly polarities: ReadonlyMap<string, Polarity | null>
  /** What the column of sources says, and its name. */
  readonly sources: readonly string[]
  readonly sourceColumn: string
}
