import type { Indicator } from '@oba/core'
import { areaKey } from './area-key.js'

export type ChoiceKind = 'indicator' | 'area' | 'measure'

/** Something an author leaves to the reader, with the names there are to choose from. */
export interface Choice {
  readonly what: ChoiceKind
  readonly chosen: string
  readonly options: ReadonlyMap<string, string>
}

/** The lists to offer for several indicators or areas in one file, with the one that is shown, and that of measures. A list of one is no choice. */
export function choicesOf(
  indicators: readonly Indicator[],
  { id, area }: Indicator,
  left: readonly ChoiceKind[],
  measure: Choice,
): readonly Choice[] {
  const here = indicators.filter((indicator) => indicator.id === id)
  const all: readonly Choice[] = [
    { what: 'indicator', chosen: id, options: new Map(indicators.map(({ id, name }) => [id, name])) },
    {
      what: 'area',
      chosen: areaKey(area),
      options: new Map(here.map(({ area }) => [areaKey(area), area.name])),
    },
    measure,
  ]
  return all.filter((one) => one.options.size > 1 && (one === measure || left.includes(one.what)))
}
