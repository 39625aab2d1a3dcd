import type { Area } from '../model/indicator.js'
import { TO_DATE } from '../period/period-kind.js'
import type { Run } from './collected.js'
import type { FigureColumn } from './figure-columns.js'
import type { Layout } from './find-layout.js'
import type { TextKeeper } from './text-keeper.js'

export interface RunFinder {
  /** The run a row's figure belongs to. */
  readonly find: (cells: readonly string[], row: number, figure: FigureColumn) => Run
  readonly areas: () => readonly Area[]
  readonly runs: () => readonly (readonly Run[])[]
}

/** What the columns that may tell figures apart say together, and whether it is of a running total. */
interface Saying {
  readonly number: number
  readonly says: readonly string[]
  readonly toDate: boolean
}

/** What a row says besides its area. It stays the same for rows upon rows, and is looked up only where it changes. */
interface Subject {
  readonly id: string
  readonly name: string
  readonly about: Run['about']
  readonly saying: Saying
  readonly kind: Run['kind']
  readonly runs: Map<number, Run>
}

/** What stands for an indicator or an area where the table has no column for it. */
export interface WholeTable {
  readonly indicator: string
  readonly area: Area | null
}

/** Finds runs by indicator first, so that long names are not joined and looked up for every row. `telling` are the columns that may tell figures apart. */
export function runFinder(
  layout: Layout,
  telling: readonly number[],
  whole: WholeTable,
  text: TextKeeper,
): RunFinder {
  const { roles, names } = layout
  const indicatorColumn = roles.get('indicator') ?? -1
  const nameColumn = roles.get('name') ?? -1
  const licenceColumn = roles.get('licence') ?? -1
  /** The latest subject of each indicator. */
  const byIndicator = new Map<string, Subject>()
  const areas = new Map<string, { readonly number: number; readonly area: Area }>()
  const latest = new Map<string, { readonly number: number; readonly area: Area }>()
  const sayings = new Map<string, Saying>()
  const known = new Map<string, boolean>()

  /** Asked once of each name, since one stands for many areas. */
  const isToDate = (name: string): boolean => {
    let own = known.get(name)
    if (own === undefined) known.set(name, (own = TO_DATE.test(name.replaceAll('_', ' '))))
    return own
  }

  /** The smallest area a row names. */
  const areaOf = (cells: readonly string[]): { readonly number: number; readonly area: Area } => {
    let code = ''
    let name = ''
    for (const pair of layout.areas) {
      code = text.cell(cells, pair.code)
      name = text.cell(cells, pair.name)
      if (
        code !== '' ||
        (name !== '' && (pair.code < 0 || layout.areas.at(-1)!.code < 0 || layout.areas.length === 1))
      )
        break
      code = name = ''
    }
    if (code === '' && name === '' && whole.area) ({ code, name } = whole.area)
    if (name === '') name = code
    const guess = latest.get(code)
    if (guess?.area.name === name) return guess
    const key = `${code}\u0000${name}`
    let found = areas.get(key)
    if (!found)
      areas.set(key, (found = { number: areas.size, area: { code: text.copy(code), name: text.copy(name) } }))
    latest.set(code, found)
    return found
  }
  const says = (cells: readonly string[]): Saying => {
    const own = telling.map((column) => text.cell(cells, column))
    const key = own.join('\u0000')
    const met = sayings.get(key)
    if (met) return met
    const made = { number: sayings.size, says: own, toDate: own.some(isToDate) }
    sayings.set(key, made)
    return made
  }
  const named = (first: string, { measure, period, column }: FigureColumn): string =>
    (measure === '' ? first : first === '' ? measure : `${first} | ${measure}`) ||
    (period === '' ? names[column]! : layout.wholeName || 'value')

  const subjectOf = (cells: readonly string[], figure: FigureColumn): Subject => {
    const saying = says(cells)
    const indicator = text.cell(cells, indicatorColumn)
    const title = text.cell(cells, nameColumn)
    const about = layout.said.get(figure.column)
    const id = about?.id ?? named(indicator || title || whole.indicator, figure)
    const name = about?.name ?? named(title || indicator || whole.indicator, figure)
    const met = byIndicator.get(id)
    if (met?.saying === saying && met.name === name && met.about === about) return met
    const kind = saying.toDate || [id, name, layout.wholeName].some(isToDate) ? 'cumulative' : ''
    const runs = met?.runs ?? new Map<number, Run>()
    const made = { id: text.copy(id), name: text.copy(name), about, saying, kind, runs }
    byIndicator.set(made.id, made)
    return made
  }
  const subjectColumns = [indicatorColumn, nameColumn, ...telling]
  const lastSaid: string[] = []
  let subjects: (Subject | undefined)[] = []

  return {
    find: (cells, row, figure) => {
      for (let index = 0; index < subjectColumns.length; index += 1) {
        const own = text.cell(cells, subjectColumns[index]!)
        if (own === lastSaid[index]) continue
        lastSaid[index] = own
        subjects = []
      }
      const { id, name, about, saying, kind, runs } = (subjects[figure.column] ??= subjectOf(cells, figure))
      const { area, number } = areaOf(cells)
      const key = saying.number * 1_000_000 + number
      let run = runs.get(key)
      if (!run) {
        const licence = text.cell(cells, licenceColumn)
        run = { indicator: id, name, area, says: saying.says, about, licence, kind, row, first: -1, last: -1 }
        runs.set(key, run)
      }
      return run
    },
    areas: () => [...areas.values()].map(({ area }) => area),
    runs: () => [...byIndicator.values()].map(({ runs }) => [...runs.values()]),
  }
}
