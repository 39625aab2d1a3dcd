import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Standing } from '@oba/core'
import type { ScorecardMessages } from '../messages/scorecard-messages.js'
import type { ScorecardView } from './scorecard-view.js'

/** The list a reader picks from which curves to see, and how many of all that leaves. */
export function showList(
  { show, offered, groups, card }: ScorecardView,
  messages: ScorecardMessages,
  choose: (show: string) => void,
): TemplateResult {
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const name = (value: string): string =>
    value === 'changed' ? messages.changedCurves : messages.standing[value as Standing]
  const values = offered.includes(show) || show === '' ? offered : [...offered, show]
  return html`<p class="show">
    <label
      >${messages.show}
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${show === ''}>${messages.everyCurve}</option>
        ${values.map((value) => html`<option value=${value} ?selected=${value === show}>${name(value)}</option>`)}
      </select></label
    >
    <span role="status">${show === '' ? '' : messages.shownOf(shown, card.rows.length)}</span>
  </p>`
}
