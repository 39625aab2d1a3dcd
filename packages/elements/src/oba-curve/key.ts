import type { Curve } from '@oba/core'
import { html, nothing, svg } from 'lit'
import type { TemplateResult } from 'lit'
import { symbolPoints } from '../chart/curve-paths.js'
import type { Messages } from '../messages/messages.js'
import { symbolMeaning } from './data-table.js'

/** What each kind of line means, and what the signs and breaks in this picture are. */
export function key(curve: Curve, messages: Messages): TemplateResult {
  const symbols = [...new Set(symbolPoints(curve).map((point) => point.symbol!))]
  const hasForecast = curve.forecast.points.length > 0
  return html`
    <ul class="key" part="legend">
      <li>${sample('M0,6H22', 'since')}${messages.keyActual}</li>
      ${
        hasForecast
          ? html`<li>${sample('M0,6H22', 'forecast')}${messages.keyForecast}</li>
              <li>${rangeSample()}${messages.keyRange}</li>`
          : nothing
      }
      ${symbols.map((symbol) => html`<li>${messages.keySymbol(symbol, symbolMeaning(symbol, messages))}</li>`)}
    </ul>
    <ul class="notes">
      ${curve.indicator.breaks.map((mark) => html`<li>${mark.note}</li>`)}
      ${curve.predecessor ? html`<li>${messages.keyBefore(curve.predecessor.area.name)}</li>` : nothing}
    </ul>
  `
}

function sample(d: string, mark: string): TemplateResult {
  return html`<svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true" focusable="false">
    ${svg`<path class=${mark} d=${d}></path>`}
  </svg>`
}

function rangeSample(): TemplateResult {
  return html`<svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true" focusable="false">
    ${svg`<path class="range" d="M0,1H22V11H0z"></path><path class="range-edge" d="M0,1H22M0,11H22"></path>`}
  </svg>`
}
