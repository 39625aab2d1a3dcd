import { groupSentence, scorecard, scorecardSentence, verdictSentence } from '@oba/core'
import type { Curve, Indicator, OutcomeNode, ServiceNode } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { badge } from '../badge/badge.js'
import { star } from '../badge/star.js'
import { sparkline } from '../chart/sparkline.js'
import type { ServicesLanguage } from '../messages/services-language.js'
import type { OpenedCurves } from '../opened-curves/opened-curves.js'
import { rankOf } from './whole-framework.js'
import type { WholeFramework } from './whole-framework.js'

/**
 * Outcomes of each population with their indicators and verdicts, partners and contributing services; then
 * the same from the other end, each service with the outcomes it contributes to. `level` is that of a
 * population's heading.
 */
export function frameworkPicture(
  { whole, curves }: WholeFramework,
  level: number,
  language: ServicesLanguage,
  opened: OpenedCurves,
): TemplateResult {
  const { words, messages, quadrants } = language
  const head = (text: string, deeper: number, className: string): TemplateResult =>
    html`<div class=${className} role="heading" aria-level=${Math.min(level + deeper, 6)}>${text}</div>`
  const curvesOf = (indicators: readonly Indicator[]): Curve[] =>
    indicators.flatMap((one) => curves.find(({ indicator }) => indicator === one) ?? [])
  const entry = (curve: Curve): TemplateResult =>
    html`<li>
      <div class="measure">
        <div class="name">${star(rankOf(curve.indicator), messages)} ${opened.button(curve, words)}</div>
        <div class="verdict">${badge(curve.verdict)} <span>${verdictSentence(curve, words)}</span></div>
        ${sparkline(curve)}
      </div>
      ${inPlace(curve)}
    </li>`
  const inPlace = (curve: Curve): TemplateResult | typeof nothing => {
    const shown = opened.inPlace(curve, level + 2)
    return shown ? html`<div class="opened">${shown}</div>` : nothing
  }
  const named = (title: string, names: readonly string[]): TemplateResult | typeof nothing =>
    names.length === 0
      ? nothing
      : html`${head(title, 2, 'small')}
          <ul role="list" class="names">
            ${names.map((name) => html`<li>${name}</li>`)}
          </ul>`
  const outcomeSection = ({ outcome, indicators, partners, services }: OutcomeNode): TemplateResult => {
    const own = curvesOf(indicators)
    return html`<section part="outcome">
      ${head(outcome.text, 1, 'head')}
      <p class="users">${own.length > 0 ? scorecardSentence(scorecard(own), words) : messages.notMeasured}</p>
      <div class="sides">
        <ul role="list">
          ${own.map(entry)}
        </ul>
        <div>
          ${named(messages.storyHead.partners, partners)}
          ${named(
            messages.contributing,
            services.map(({ name }) => name),
          )}
        </div>
      </div>
    </section>`
  }
  const serviceEntry = ({ service, outcomes }: ServiceNode): TemplateResult =>
    html`<li>
      <b>${service.name}</b>
      ${service.users ? html`<span class="users">${messages.serviceUsers(service.users)}</span>` : nothing}
      ${outcomes.map(({ text }) => html`<span>${quadrants.contributesTo(text)}</span>`)}
    </li>`
  return html`
    ${whole.selections.map(
      ({ selection, indicators }) =>
        html`<p class="selection">
          ${groupSentence({ name: selection.title, ...scorecard(curvesOf(indicators)) }, words)}
        </p>`,
    )}
    ${curves.some(({ indicator }) => rankOf(indicator) !== null) ? html`<p class="users">★ ${messages.headlineIndicators}</p>` : nothing}
    ${whole.populations.map(
      ({ population, outcomes }) =>
        html`${head(population.name, 0, 'service')} ${outcomes.map(outcomeSection)}`,
    )}
    ${
      whole.services.length === 0
        ? nothing
        : html`<section part="services">
            ${head(messages.servicesHead, 0, 'head')}
            <ul role="list" class="services">
              ${whole.services.map(serviceEntry)}
            </ul>
          </section>`
    }
  `
}
