import type { Area } from '../model/indicator.js'
import { TO_DATE } from '../period/period-kind.js'
import type { Run } from './collected.js'
import type { FigureColumn } from './figure-column.js'
import type { Layout } from './layout.js'
import type { ReadOptions } from './read-options.js'
import type { TextKeeper } from './text-keeper.js'
import { whatRowsSay } from './what-rows-say.js'

export interface RunFinder {
  /** Moves to a row, and gives whether it differs from the one before in its area or in anything else that tells figures apart. */
  readonly moves: (cells: readonly string[]) => boolean
  /** The run a figure of the row last moved to belongs to. */
  readonly find: (cells: readonly string[], row: number, figure: FigureColumn) => Run
  /** In the order they were met. */
  readonly runs: readonly Run[]
}

/** What a row says besides its area, of one indicator: figures of several columns may be of the same. */
interface Subject {
  readonly id: string
  readonly name: string
  readonly about: Run['about']
  readonly says: readonly string[]
  readonly kind: string
  readonly runs: Map<Area, Run>
}

/** What stands for the code of a smaller area where a row is of none, and for its name: NA is the code of Namibia, and no name. */
const NO_AREA = /^[zx:.-]?$/i
const NO_NAME = /^(n\/?a|null)?$/i

/** Finds runs by subject and by area apart, as most rows differ from the one above in their area alone. `telling` are the columns that may tell figures apart. */
export function runFinder(
  { at, names, areas: pairs, level: levelAt, said: heads, wholeName }: Layout,
  telling: readonly number[],
  whole: Pick<ReadOptions, 'indicator' | 'area'>,
  keep: TextKeeper,
): RunFinder {
  const known = new Map<string, Area>()
  const runs: Run[] = []

  /** The smallest area a row names. */
  const areaOf = whatRowsSay([levelAt, ...pairs.flat()], keep, ([level = '', ...texts]): Area => {
    let { code, name } = whole.area ?? { code: '', name: '' }
    pairs.some(([codeAt], index) => {
      const [ownCode = '', ownName = ''] = texts.slice(index * 2)
      const named =
        !NO_AREA.test(ownCode) ||
        (!NO_NAME.test(ownName) && (codeAt < 0 || pairs.at(-1)![0] < 0 || pairs.length === 1))
      if (named) [code, name] = [ownCode, ownName]
      return named
    })
    name ||= code || texts.find((text) => !NO_AREA.test(text) && !NO_NAME.test(text)) || ''
    const key = `${code}\u0000${name}`
    let own = known.get(key + level)
    if (!own) {
      // An authority and a district may have the same of both: the one met later has its level behind its name.
      own = { code, name: level !== '' && known.has(key) ? `${name} (${level})` : name }
      known.set(key + level, own).set(key, own)
    }
    return own
  })
  const subjectsOf = whatRowsSay([at('indicator'), at('name'), ...telling], keep, (texts) => ({
    texts,
    byColumn: [] as Subject[],
  }))
  const named = (said: string, { measure, period, column }: FigureColumn): string =>
    [said || whole.indicator, measure].filter(Boolean).join(' | ') ||
    (period === '' ? names[column]! : wholeName || 'value')

  let area: Area
  let subjects: ReturnType<typeof subjectsOf>

  const subjectOf = (figure: FigureColumn): Subject => {
    const { texts, byColumn } = subjects
    const [indicator = '', title = '', ...says] = texts
    const about = heads.get(figure.column)
    const id = keep(about?.id ?? named(indicator || title, figure))
    const same = byColumn.find((own) => own?.id === id)
    if (same) return same
    const name = keep(about?.name ?? named(title || indicator, figure))
    const toDate = TO_DATE.test([id, name, wholeName, ...says].join('\n').replaceAll('_', ' '))
    return { id, name, about, says, kind: toDate ? 'cumulative' : '', runs: new Map() }
  }
  const find: RunFinder['find'] = (cells, row, figure) => {
    const subject = (subjects.byColumn[figure.column] ??= subjectOf(figure))
    const met = subject.runs.get(area)
    if (met) return met
    const { id: indicator, name, about, says, kind } = subject
    const licence = keep(cells[at('licence')] ?? '')
    const run: Run = { indicator, name, area, says, about, licence, kind, row, unit: '', first: -1, last: -1 }
    subject.runs.set(area, run)
    runs.push(run)
    return run
  }

  return {
    moves: (cells) => {
      const own = areaOf(cells)
      const said = subjectsOf(cells)
      if (own === area && said === subjects) return false
      area = own
      subjects = said
      return true
    },
    find,
    runs,
  }
}
