import type { Indicator } from '@oba/core'

/** What a column is called that does not say of what its figures are; the group of a filter may stand behind it. */
const SAYS_NOTHING = /^(value|figure|number|count|total|rate|percent(age)?|%)s?(?= \([^)]+: |$)/i

/** A table's caption names its figures where the table itself does not, as authors' tables seldom do. */
export function namedByCaption(indicators: readonly Indicator[], caption: string): readonly Indicator[] {
  return caption !== '' && new Set(indicators.map(({ name }) => name)).size === 1
    ? indicators.map((indicator) => ({
        ...indicator,
        name: indicator.name.replace(SAYS_NOTHING, () => caption),
      }))
    : indicators
}
