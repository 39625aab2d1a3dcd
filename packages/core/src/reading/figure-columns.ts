import type { Role } from './column-roles.js'
import { GROUPS, columnUses, signedBy } from './column-uses.js'
import type { Column } from './column.js'
import type { FigureColumn } from './figure-column.js'
import { periodsWithin } from './periods-within.js'
import { isFigure, isPeriodHeader, isWithinYear } from './what-cells-hold.js'

/** Headers of figures, whatever stands in their cells. One that is no more says nothing beside an indicator's own name. */
const LIKELY = /^(number|count|rate|percent(age)?|amount|total|results?|outturn)\b/

export interface FigureColumns {
  readonly figures: readonly FigureColumn[]
  readonly breakdowns: readonly number[]
  readonly signs: ReadonlyMap<number, number>
  /** The names of the columns that are neither. */
  readonly unread: readonly string[]
}

/** Of the columns no role has taken, those that hold the figures and those that may tell figures apart. */
export function figureColumns(
  columns: readonly Column[],
  roles: Map<Role, number>,
  give: (role: Role, column: Column) => void,
): FigureColumns {
  const used = columnUses(columns, roles)
  const telling = used('breakdown')
  const likely = used('figures')
  /** The one column of figures, where its name says nothing of what they are. */
  const only =
    columns[roles.get('value') ?? -1] ??
    (likely.length === 0
      ? telling.find(mayBeFigures)
      : likely.find(({ words }) => !likely[1] && roles.has('indicator') && LIKELY.exec(words)?.[0] === words))
  const isDated = roles.has('period')
  const isWeekly = /\bweek/i.test(columns[0]?.name ?? '')
  const found = only
    ? [figureIn(only, '')]
    : likely.map((column) => {
        const period = isDated ? undefined : column.parts.find(isPeriodHeader)
        return period ? figureAcross(column, period, isWeekly) : figureIn(column, column.name)
      })
  // Beside one column of figures counts, limits and a target are theirs; among several they are figures like the others, and never by themselves.
  const isOne = found.length === 1 && found[0]!.period === ''
  for (const column of found.length > 0 ? used('beside') : []) {
    const role = column.role ?? 'target'
    if (isOne) give(role, column)
    else {
      roles.delete(role)
      found.push(figureIn(column, column.name))
    }
  }
  const figures = isDated || found.some(({ period }) => period) ? found : periodsWithin(found)
  const across = figures.filter(({ period }) => period)
  const read = across.length > 0 ? across : figures
  return {
    figures: read,
    breakdowns: telling.filter((column) => column !== only).map(({ at }) => at),
    signs: new Map(used('signs').map((column) => [signedBy(column, columns)!.at, column.at])),
    unread: [
      ...used('unread').map(({ name, at }) => name || `column ${at + 1}`),
      ...figures.filter((figure) => !read.includes(figure)).map(({ column }) => columns[column]!.name),
    ],
  }
}

function figureIn({ at: column }: Column, measure: string, period = ''): FigureColumn {
  return { column, measure, period }
}

/** Under a period: "Q1" or "Apr" above or below a year says which part of it. */
function figureAcross(column: Column, period: string, isWeekly: boolean): FigureColumn {
  const { parts } = column
  const within = parts.find((part) => /\D/.test(part) && isWithinYear(part))
  const measure = parts.filter(
    (part) => part !== period && part !== within && !(isWeekly && /^\d\d?$/.test(part)),
  )
  return figureIn(column, measure.join(' | '), within ? `${period} ${within}` : period)
}

/** Where no column holds figures, one of words and signs with a figure now and then may. */
function mayBeFigures({ words, cells }: Column): boolean {
  return LIKELY.test(words) || (!GROUPS.test(words) && cells.filter(isFigure).length * 2 > cells.length)
}
