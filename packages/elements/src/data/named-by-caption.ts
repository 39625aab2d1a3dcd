import type { Indicator } from '@oba/core'

/** What a column is called that does not say of what its figures are. */
const SAYS_NOTHING = /^(value|figure|number|count|total|rate|percent(age)?|%)s?$/i

/** A table's caption names its figures where the table itself does not, as authors' tables seldom do. */
export function namedByCaption(indicators: readonly Indicator[], caption: string): readonly Indicator[] {
  const named = caption !== '' && new Set(indicators.map(({ name }) => name)).size === 1
  return named && SAYS_NOTHING.test(indicators[0]!.name)
    ? indicators.map((indicator) => ({ ...indicator, name: caption }))
    : indicators
}
