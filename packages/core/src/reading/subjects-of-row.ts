import type { Area } from '../model/indicator.js'
import { TO_DATE } from '../period/period-kind.js'
import type { Run } from './collected.js'
import type { FigureColumn } from './figure-column.js'
import type { Layout } from './layout.js'
import type { TextKeeper } from './text-keeper.js'
import { whatRowsSay } from './what-rows-say.js'

/** What a row says besides its area, of one indicator: figures of several columns may be of the same. */
export interface Subject {
  readonly said: Pick<Run, 'indicator' | 'name' | 'about' | 'says' | 'kind'>
  readonly byArea: Map<Area, Run>
}

/** The subjects of a row, by the column a figure stands in. */
export type Subjects = (figure: FigureColumn) => Subject

/** What the rows of a table are about. `telling` are the columns that may tell figures apart, `whole` the indicator of a table that names none. */
export function subjectsOfRow(
  { at, names, said: heads, wholeName }: Layout,
  telling: readonly number[],
  whole: string | undefined,
  keep: TextKeeper,
): (cells: readonly string[]) => Subjects {
  const named = (said: string, { measure, period, column }: FigureColumn): string =>
    [said || whole, measure].filter(Boolean).join(' | ') ||
    (period === '' ? names[column]! : wholeName || 'value')

  return whatRowsSay([at('indicator'), at('name'), ...telling], keep, ([id = '', title = '', ...says]) => {
    const byColumn: Subject[] = []
    const subjectOf: Subjects = (figure) => {
      const about = heads.get(figure.column)
      const indicator = keep(about?.id ?? named(id || title, figure))
      const same = byColumn.find((own) => own?.said.indicator === indicator)
      if (same) return same
      const name = keep(about?.name ?? named(title || id, figure))
      const toDate = TO_DATE.test([indicator, name, wholeName, ...says].join('\n').replaceAll('_', ' '))
      const kind = toDate ? 'cumulative' : ''
      return { said: { indicator, name, about, says, kind }, byArea: new Map() }
    }
    return (figure) => (byColumn[figure.column] ??= subjectOf(figure))
  })
}
