import type { Indicator } from '@oba/core'
import { areaKey } from './area-key.js'
import { DataFaultError, faultOf } from './data-fault.js'

/** What a page says it wants of a file. Empty text says nothing. */
export interface Wanted {
  readonly indicator: string
  readonly area: string
}

/** Nothing said is anything wanted. */
function isWanted(key: string, wanted: string): boolean {
  return wanted === '' || key === wanted
}

/** The one indicator in one area a page asks for. A miss says what the file does hold. */
export function chooseIndicator(indicators: readonly Indicator[], wanted: Wanted): Indicator {
  const chosen = indicators.filter(({ id }) => isWanted(id, wanted.indicator))
  if (indicators.length === 0) throw new DataFaultError('no-figures', (messages) => messages.nothingToShow)
  if (chosen.length === 0) throw faultOf('noIndicator', wanted.indicator, idsOf(indicators))
  const { id } = chosen[0]!
  if (chosen.some((one) => one.id !== id)) throw faultOf('whichIndicator', idsOf(indicators))
  return chooseArea(chosen, wanted.area, id)[0]!
}

/** All indicators of one area; a file of one area needs no word of which. Where one is asked for by its id, there is one. */
export function chooseArea(indicators: readonly Indicator[], area: string, id = ''): readonly Indicator[] {
  const chosen = indicators.filter((one) => isWanted(areaKey(one.area), area))
  const holds = areasOf(indicators)
  if (chosen.length === 0) throw faultOf('noArea', area, holds, id)
  if ((id ? chosen.length : new Set(chosen.map((one) => areaKey(one.area))).size) > 1)
    throw faultOf('whichArea', holds)
  return chosen
}

/** Long lists are cut: a reader needs to recognise what they meant, not to read a whole file. */
export function list(names: readonly string[]): string {
  const unique = [...new Set(names)]
  return unique.slice(0, 12).join(', ') + (unique.length > 12 ? ' …' : '')
}

export function idsOf(indicators: readonly Indicator[]): string {
  return list(indicators.map(({ id }) => id))
}

export function areasOf(indicators: readonly Indicator[]): string {
  return list(
    indicators
      .map(({ area }) => (areaKey(area) === area.name ? area.name : `${area.code} (${area.name})`))
      .filter((area) => area !== ''),
  )
}
