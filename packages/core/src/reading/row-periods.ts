import type { About } from '../model/about.js'
import type { PeriodLabel, Run } from './collected.js'
import type { Layout } from './layout.js'
import type { ReadOptions } from './read-options.js'
import type { TextKeeper } from './text-keeper.js'
import { isWithinYear } from './what-cells-hold.js'
import { whatRowsSay } from './what-rows-say.js'

/** When the figures of a row are of, and by whom, in its own words. */
export interface RowPeriod {
  readonly label: string
  readonly kind: string
  readonly start: string
  readonly end: string
  /** "2023" beside "Week 37", or "2024" beside "March", is one label in two columns. */
  readonly part: string
  readonly source: string
}

export interface RowPeriods {
  readonly of: (cells: readonly string[]) => RowPeriod
  /** The number of the label that figures of a run have in a row; `header` is the period that their column says. */
  readonly numberOf: (when: RowPeriod, header: string, run: Run, row: number) => number
  /** What its column is called. */
  readonly field: string
  /** Each label once, to be read together when all are known. */
  readonly labels: readonly PeriodLabel[]
  readonly sources: ReadonlySet<string>
}

/** Collects the periods of a table, as its rows and the headers of its figures have them. */
export function rowPeriods(
  { names, at, source: titled, tablePeriod }: Layout,
  whole: Pick<ReadOptions, 'period'>,
  about: ReadonlyMap<string, About>,
  keep: TextKeeper,
): RowPeriods {
  const columns = (['period', 'period_type', 'period_start', 'period_end', 'source'] as const).map(at)
  const [own, kinds = ''] = columns.map((column) => names[column])
  const field = own || 'period'
  /** "Q" where a column of quarters only counts them. */
  const counted = /quarter|month|week/i.exec(kinds)?.[0][0] ?? ''
  const sources = new Set<string>()
  const labels: PeriodLabel[] = []
  const numbered = whatRowsSay([0, 1, 2, 3], keep, () => labels.length)
  return {
    of: whatRowsSay(columns, keep, ([said = '', kind = '', start = '', end = '', from]) => {
      const within = isWithinYear(kind)
      const source = from || titled
      sources.add(source)
      return {
        label:
          said || (columns[0]! < 0 && end !== '' ? `${start} to ${end}` : '') || whole.period || tablePeriod,
        kind: within ? '' : kind,
        start,
        end,
        part: within ? ` ${/^\d/.test(kind) ? counted : ''}${kind}` : '',
        source,
      }
    }),
    numberOf: (when, header, run, row) => {
      const text = (header || when.label) + when.part
      const kind = withEnds(when.kind || run.kind, about.get(run.indicator))
      const { start, end } = when
      const number = numbered([text, kind, start, end])
      const label = (labels[number] ??= {
        label: keep(text),
        kind,
        start,
        end,
        row,
        field: header || field,
        rows: 0,
        last: 0,
      })
      if (label.last !== row) label.rows += 1
      label.last = row
      return number
    },
    field,
    labels,
    sources,
  }
}

/** The companion file may know the day a year ends on where the table does not. */
function withEnds(kind: string, about: About | undefined): string {
  if (about?.ends === undefined || /\d/.test(kind)) return kind
  return `${kind || (about.timing === 'snapshot' ? 'snapshot' : 'year ending')} ${about.ends}`
}
