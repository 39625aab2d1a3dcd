import { endDay } from '@oba/core'
import type { Curve } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Language } from '../messages/languages.js'
import { sentence } from './sentence.js'

/** What the figures are, and whose choice it is which way is better. */
export function meaning(
  { indicator, polarity }: Curve,
  { messages }: Language,
): TemplateResult | typeof nothing {
  const { definition, caveat } = indicator
  return line('definition', [
    definition && sentence(definition),
    caveat && sentence(caveat),
    polarity !== 'none' && messages.councilsChoice(polarity),
  ])
}

/** Where the figures come from and how new they are; `more` sentences stand after that, and `address` last. */
export function origin(
  { indicator, forecast }: Curve,
  { words, messages }: Language,
  address: unknown,
  ...more: readonly (string | null)[]
): TemplateResult | typeof nothing {
  const { points, updated, nextUpdate, source } = indicator
  const latest = points.findLast(({ value }) => value !== null)
  return line(
    'source',
    [
      latest && messages.dataTo(endDay(latest.period, words)),
      updated && messages.updated(updated),
      nextUpdate && messages.nextUpdate(nextUpdate),
      source && sentence(messages.source(source)),
      forecast.points.length > 0 && !forecast.madeAt && messages.recalculated,
      ...more,
    ],
    address,
  )
}

function line(
  part: string,
  sentences: readonly (string | false | null | undefined)[],
  last: unknown = nothing,
): TemplateResult | typeof nothing {
  const said = sentences.filter((one) => one)
  return said.length > 0 ? html`<p class="source" part=${part}>${said.join(' ')}${last}</p>` : nothing
}
