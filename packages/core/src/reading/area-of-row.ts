import type { Area } from '../model/indicator.js'
import type { Layout } from './layout.js'
import type { TextKeeper } from './text-keeper.js'
import { whatRowsSay } from './what-rows-say.js'

/** What stands for the code of a smaller area where a row is of none, and for its name: NA is the code of Namibia, and no name. */
const NO_AREA = /^[zx:.-]?$/i
const NO_NAME = /^(n\/?a|null)?$/i

/** The smallest area a row names; `whole` is that of a table without a column for it. */
export function areaOfRow(
  { areas: pairs, level: levelAt }: Layout,
  whole: Area | undefined,
  keep: TextKeeper,
): (cells: readonly string[]) => Area {
  const known = new Map<string, Area>()
  /** Where the largest areas have codes a smaller one has its own, and is not known by a name alone. */
  const byName = pairs.length === 1 || pairs.at(-1)?.[0] === -1
  return whatRowsSay([levelAt, ...pairs.flat()], keep, ([level = '', ...texts]) => {
    const own = pairs.findIndex(([codeAt], index) => {
      const [code = '', name = ''] = texts.slice(index * 2)
      return !NO_AREA.test(code) || (!NO_NAME.test(name) && (codeAt < 0 || byName))
    })
    const [code = '', said = ''] = own < 0 ? [whole?.code, whole?.name] : texts.slice(own * 2)
    const name = said || code || texts.find((text) => !NO_AREA.test(text) && !NO_NAME.test(text)) || ''
    const key = `${code}\u0000${name}`
    let area = known.get(key + level)
    if (!area) {
      // An authority and a district may have the same of both: the one met later has its level behind its name.
      area = { code, name: level !== '' && known.has(key) ? `${name} (${level})` : name }
      known.set(key + level, area).set(key, area)
    }
    return area
  })
}
