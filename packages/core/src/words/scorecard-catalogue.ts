import type { Change } from '../scorecard/changes-since.js'
import type { ColumnName, EmptyCode } from '../scorecard/columns.js'
import type { Rest } from '../scorecard/standing.js'
import type { Direction } from '../rules/series-values.js'
import type { Status } from '../curve/verdict.types.js'

/** The words of a scorecard, in one language. */
export interface ScorecardCatalogue {
  readonly improving: (improving: number, of: number) => string
  /** What chance alone would do, where so many curves were judged. */
  readonly byChance: (expected: string, judged: number) => string
  readonly rest: Readonly<Record<Rest, (count: number) => string>>
  /** What comes before the rest, itemised. */
  readonly others: (items: string) => string
  readonly group: (name: string, sentence: string) => string
  readonly noGroup: string
  readonly column: Readonly<Record<ColumnName, string>>
  /** Why a cell is empty, where it is not that there is no verdict. */
  readonly empty: Readonly<Record<Exclude<EmptyCode, Status>, string>>
  readonly trend: Readonly<Record<Direction, (periods: number) => string>>
  /** A share with its direction: "5% higher". */
  readonly changed: (percent: string, direction: 'more' | 'less') => string
  readonly unchanged: string
  /** `day` is the one it is set beside, null for the last time; `asOf` the one it is for, null for now. */
  readonly since: (
    improving: number,
    of: number,
    then: number,
    ofThen: number,
    day: string | null,
    asOf: string | null,
  ) => string
  readonly change: Readonly<Record<Change, string>>
  readonly became: (change: string, names: string) => string
  readonly nothingChanged: string
  readonly madeAgain: (day: string) => string
  readonly gone: (names: string) => string
}
