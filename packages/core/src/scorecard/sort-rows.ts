import { betterSign } from '../model/better-sign.js'
import type { Status } from '../curve/verdict.types.js'
import { column } from './columns.js'
import type { ColumnName } from './columns.js'
import type { ScorecardRow } from './scorecard.js'

/** From best to worst; a status that is no verdict has no place among these. */
const VERDICTS: readonly Status[] = ['turned', 'ahead', 'bending', 'as-forecast', 'behind', 'worse']

export interface SortOptions {
  readonly descending?: boolean
  /** Whose alphabet names are sorted by. */
  readonly locale?: string
}

/**
 * Rows in the order of a column or of the names. Verdict, evidence and gap go from best to worst in the
 * declared direction, so a curve with no agreed direction has no place among them; a gap is compared in
 * units where all rows have one unit, otherwise as a share of its forecast. Other columns go from small to
 * large, a trend from the longest fall to the longest rise. What is missing is last either way round, and
 * rows that are equal keep the order they had.
 *
 * @example
 * sortRows(card.rows, 'gap').map(({ curve }) => curve.indicator.name)
 */
export function sortRows(
  rows: readonly ScorecardRow[],
  by: ColumnName | 'name',
  { descending = false, locale = 'en-GB' }: SortOptions = {},
): readonly ScorecardRow[] {
  const turn = descending ? -1 : 1
  if (by === 'name') {
    const { compare } = new Intl.Collator(locale, { numeric: true })
    return [...rows].sort((a, b) => turn * compare(a.curve.indicator.name, b.curve.indicator.name))
  }
  const oneUnit = new Set(rows.map(({ curve }) => curve.indicator.unit)).size === 1
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by, oneUnit) }))
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return turn * (a.key - b.key)
    })
    .map(({ row }) => row)
}

function keyOf({ curve }: ScorecardRow, by: ColumnName, oneUnit: boolean): number | null {
  const cell = column(curve, by)
  switch (cell.kind) {
    case 'empty':
      return null
    case 'period':
      return Number(cell.value.end.replaceAll('-', ''))
    case 'trend':
      return { up: cell.periods, flat: 0, down: -cell.periods }[cell.value]
    case 'verdict':
      return VERDICTS.includes(cell.value) ? VERDICTS.indexOf(cell.value) : null
    case 'evidence':
      return cell.value.direction === 'better' ? cell.value.chance : 1 - cell.value.chance
    case 'gap': {
      const sign = betterSign(curve.polarity)
      const share = oneUnit ? 1 : Math.abs(curve.verdict.gap!.forecast)
      return sign && share ? (-sign * cell.value.value) / share : null
    }
    default:
      return cell.value
  }
}
