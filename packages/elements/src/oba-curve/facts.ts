import { endDay } from '@oba/core'
import type { Curve } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Language } from '../messages/languages.js'

/** What the figures are and where they come from: the definition on its own, then one line of facts. */
export function facts(
  { indicator, forecast, polarity }: Curve,
  { words, messages }: Language,
): TemplateResult {
  const { definition, caveat, points, updated, nextUpdate, source } = indicator
  const latest = points.findLast(({ value }) => value !== null)
  const meaning = [
    definition && sentence(definition),
    caveat && sentence(messages.caveat(caveat)),
    polarity !== 'none' && messages.councilsChoice(polarity),
  ].filter((part) => part)
  const line = [
    latest && messages.dataTo(endDay(latest.period, words)),
    updated && messages.updated(updated),
    nextUpdate && messages.nextUpdate(nextUpdate),
    source && sentence(messages.source(source)),
    forecast.points.length > 0 && !forecast.madeAt && messages.recalculated,
  ].filter((part) => part)
  return html`${meaning.length > 0 ? html`<p class="source" part="definition">${meaning.join(' ')}</p>` : nothing}
  ${line.length > 0 ? html`<p class="source" part="source">${line.join(' ')}</p>` : nothing}`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
