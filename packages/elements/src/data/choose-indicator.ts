import type { Indicator } from '@oba/core'
import { areaKey } from './area-key.js'
import type { ChoiceKind } from './choices.js'
import { DataFaultError, faultOf } from './data-fault.js'
import { tellOnce } from '../console/tell-once.js'

/** What a page says it wants of a file. Empty text says nothing. */
export interface Wanted {
  readonly indicator: string
  readonly area: string
}

/** The one indicator in one area a page asks for; the first there is of what is left to the reader. A miss says what the file does hold. */
export function chooseIndicator(
  indicators: readonly Indicator[],
  { indicator, area }: Wanted,
  left: readonly ChoiceKind[] = [],
): Indicator {
  const chosen = indicators.filter(({ id }) => !indicator || id === indicator)
  if (indicators.length === 0) throw new DataFaultError('no-figures', (messages) => messages.nothingToShow)
  if (chosen.length === 0) throw faultOf('noIndicator', indicator, idsOf(indicators))
  const { id, area: first } = chosen[0]!
  const same = chosen.filter((one) => one.id === id)
  if (same.length < chosen.length && !left.includes('indicator'))
    throw faultOf('whichIndicator', idsOf(indicators))
  return chooseArea(same, area || (left.includes('area') ? areaKey(first) : ''), id)[0]!
}

/** All indicators of one area; a file of one area needs no word of which. Where one is asked for by its id, there is one. */
export function chooseArea(indicators: readonly Indicator[], area: string, id = ''): readonly Indicator[] {
  const chosen = area ? inArea(indicators, area) : indicators
  if (chosen.length === 0) throw faultOf('noArea', area, areasOf(indicators), id)
  if ((id ? chosen.length : new Set(chosen.map((one) => areaKey(one.area))).size) > 1)
    throw faultOf('whichArea', areasOf(chosen))
  return chosen
}

/** The figures of the area a page asks for. Where none is called so, those of that name, and the author is told their codes. */
export function inArea(indicators: readonly Indicator[], asked: string): readonly Indicator[] {
  const called = indicators.filter(({ area }) => areaKey(area) === asked)
  if (called.length > 0) return called
  const named = indicators.filter(({ area }) => area.name === asked)
  if (named.length > 0)
    tellOnce(`“${asked}” is ${list(named.map(({ area }) => `area="${area.code}"`))} by its code.`)
  return named
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
