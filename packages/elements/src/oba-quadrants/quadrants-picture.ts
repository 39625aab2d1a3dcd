import { quadrantsSentence } from '@oba/core'
import type { Outcome, PlacedMeasure, Quadrants } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { ServicesLanguage } from '../messages/services-language.js'
import type { OpenedCurves } from '../opened-curves/opened-curves.js'
import { placedMeasure } from './placed-measure.js'

type Content = TemplateResult | TemplateResult[] | string | typeof nothing

/**
 * The three questions in the order they are asked, and then what is still wanted: headings and lists first,
 * which a wide page sets out as two by two. `level` is that of the service's own heading.
 */
export function quadrantsPicture(
  grid: Quadrants,
  outcomes: readonly Outcome[],
  level: number,
  language: ServicesLanguage,
  opened: OpenedCurves,
): TemplateResult {
  const { words, messages, quadrants } = language
  const { questions, quadrant } = quadrants
  const { service, agenda } = grid
  const contributesTo = (service.contributesTo ?? []).map(
    (id) => outcomes.find((outcome) => outcome.id === id)?.text ?? id,
  )
  const head = (text: string, deeper: number, className = ''): TemplateResult =>
    html`<div class="head ${className}" role="heading" aria-level=${Math.min(level + deeper, 6)}>
      ${text}
    </div>`
  const cell = (placed: PlacedMeasure | null): TemplateResult =>
    placed
      ? placedMeasure(placed, language, opened)
      : html`<div class="measure users">${messages.notMeasured}</div>`
  const inPlace = (placed: PlacedMeasure | null): Content => {
    const curve = placed?.curve && opened.inPlace(placed.curve, level + 2)
    return curve ? html`<div class="opened">${curve}</div>` : nothing
  }
  const list = (rows: readonly (readonly (PlacedMeasure | null)[])[]): TemplateResult =>
    rows.length === 0
      ? html`<p class="users">${messages.notMeasured}</p>`
      : html`<ul role="list">
          ${rows.map((row) => html`<li>${row.map(cell)}${row.map(inPlace)}</li>`)}
        </ul>`
  return html`
    <div class="service" part="service" role="heading" aria-level=${level}>${service.name}</div>
    ${contributesTo.map((text) => html`<p class="contributes">${quadrants.contributesTo(text)}</p>`)}
    ${service.users ? html`<p class="users">${messages.serviceUsers(service.users)}</p>` : nothing}
    <p class="lead" part="summary">${quadrantsSentence(grid, words, quadrants)}</p>
    ${grid.headlines.length > 0 ? html`<p class="users">★ ${messages.headlineKey}</p>` : nothing}
    <div class="quadrants" part="quadrants">
      <section>${head(questions.howMuch, 1)}${list(grid.howMuch.map((placed) => [placed]))}</section>
      <section>${head(questions.howWell, 1)}${list(grid.howWell.map((placed) => [placed]))}</section>
      <section class="better-off">
        ${head(questions.betterOff, 1)}
        <p class="side">${quadrant['lower-left']}</p>
        <p class="side share">${quadrant['lower-right']}</p>
        ${list(grid.betterOff.map(({ number, share }) => [number, share]))}
      </section>
    </div>
    ${
      agenda.length === 0
        ? nothing
        : html`<section class="agenda" part="agenda">
            ${head(messages.agendaHead, 1)}
            <p class="users">${messages.agendaMeans}</p>
            <ol>
              ${agenda.map((measure) => html`<li>${measure.name}<span class="users">${quadrant[measure.quadrant]}</span></li>`)}
            </ol>
          </section>`
    }
  `
}
