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
  const byIndicator = new Map<string, Map<number, Run>>()
  const areas = new Map<string, { readonly number: number; readonly area: Area }>()
  const latest = new Map<string, { readonly number: number; readonly area: Area }>()
  const sayings = new Map<string, Saying>()
  let saying: Saying = { number: 0, says: [], toDate: false }
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
    let same = saying.says.length === telling.length
    for (let index = 0; same && index < telling.length; index += 1) {
      same = text.cell(cells, telling[index]!) === saying.says[index]
    }
    if (same) return saying
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

  return {
    find: (cells, row, figure) => {
      const { area, number } = areaOf(cells)
      saying = says(cells)
      const indicator = text.cell(cells, indicatorColumn)
      const title = text.cell(cells, nameColumn)
      const about = layout.said.get(figure.column)
      const id = about?.id ?? named(indicator || title || whole.indicator, figure)
      let own = byIndicator.get(id)
      if (!own) byIndicator.set(text.copy(id), (own = new Map()))
      const key = saying.number * 1_000_000 + number
      let run = own.get(key)
      if (!run) {
        const name = text.copy(about?.name ?? named(title || indicator || whole.indicator, figure))
        run = {
          indicator: text.copy(id),
          name,
          area,
          says: saying.says,
          about,
          licence: text.cell(cells, licenceColumn),
          kind: saying.toDate || [id, name, layout.wholeName].some(isToDate) ? 'cumulative' : '',
          row,
          first: -1,
          last: -1,
        }
        own.set(key, run)
      }
      return run
    },
    areas: () => [...areas.values()].map(({ area }) => area),
    runs: () => [...byIndicator.values()].map((own) => [...own.values()]),
  }
}
