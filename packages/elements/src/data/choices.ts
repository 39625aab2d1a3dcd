import type { Indicator } from '@oba/core'
import { areaKey } from './area-key.js'
import { oneOf } from './one-of.js'

export type ChoiceKind = 'indicator' | 'area' | 'measure'

/** Something an author leaves to the reader, with what there is to choose from. */
export interface Choice {
  readonly what: ChoiceKind
  readonly chosen: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
}

/** What an author wants of a file, and which of it the reader may change (`indicator`, `area` or both). */
export interface Offered {
  readonly indicator: string
  readonly area: string
  readonly choose: string
}

/**
 * The lists to offer for several indicators or areas in one file. What the author names is chosen
 * first, and where nothing is named the first there is. A list of one is no choice.
 */
export function choicesOf(indicators: readonly Indicator[], offered: Offered): readonly Choice[] {
  const wanted = offered.choose
    .split(/\s+/)
    .map((word) => oneOf<ChoiceKind>('choose', word, ['indicator', 'area']))
  const ids = options(indicators.map(({ id, name }) => ({ value: id, name })))
  const id = wanted.includes('indicator') ? offered.indicator || (ids[0]?.value ?? '') : offered.indicator
  const here = indicators.filter((indicator) => id === '' || indicator.id === id)
  const codes = options(here.map(({ area }) => ({ value: areaKey(area), name: area.name })))
  const area = offered.area || (codes[0]?.value ?? '')
  const all: readonly Choice[] = [
    { what: 'indicator', chosen: id, options: ids },
    { what: 'area', chosen: area, options: codes },
  ]
  return all.filter(({ what, options }) => wanted.includes(what) && options.length > 1)
}

function options(all: Choice['options']): Choice['options'] {
  const seen = new Set<string>()
  return all.filter(({ value }) => !seen.has(value) && seen.add(value))
}
