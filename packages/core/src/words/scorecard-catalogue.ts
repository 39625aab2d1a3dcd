import type { Change } from '../scorecard/changes-since.js'
import type { ColumnName, EmptyCode } from '../scorecard/columns.js'
import type { Rest } from '../scorecard/standing.js'
import type { Direction } from '../rules/series-values.js'
import type { Status } from '../curve/verdict.types.js'

/** The words of a scorecard, in one language. */
export interface ScorecardCatalogue {
  readonly rest: Readonly<Record<Rest, (count: number) => string>>
  /** What comes before the rest, itemised. */
  readonly others: (items: string) => string
  readonly group: (name: string, sentence: string) => string
  readonly noGroup: string
  readonly column: Readonly<Record<ColumnName, string>>
  /** What the heading of a column means, for whoever asks. */
  readonly columnMeans: Readonly<Record<ColumnName, string>>
  /** Why a cell is empty, where it is not that there is no verdict. */
  readonly empty: Readonly<Record<Exclude<EmptyCode, Status>, string>>
  readonly trend: Readonly<Record<Direction, (periods: number) => string>>
  /** A share with its direction: "5% higher". */
  readonly changed: (percent: string, direction: 'more' | 'less') => string
  readonly unchanged: string
  readonly since: (improving: number, of: number, then: number, ofThen: number, day: string | null) => string
  readonly change: Readonly<Record<Change, string>>
  readonly became: (change: string, names: string) => string
  readonly nothingChanged: string
  readonly madeAgain: (day: string) => string
  readonly gone: (names: string) => string
}
