import type { Curve } from '@oba/core'
import { html, nothing, svg } from 'lit'
import type { TemplateResult } from 'lit'
import { symbolPoints } from '../chart/curve-paths.js'
import type { Messages } from '../messages/messages.js'
import { comparators } from '../chart/comparators.js'
import { symbolMeaning } from '../messages/symbol-meaning.js'

/** What each kind of line means, and what the signs and breaks in this picture are. */
export function key(curve: Curve, messages: Messages): TemplateResult {
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
      ${comparators(curve).map(
        ({ indicator, mark }) =>
          html`<li>${sample('M0,6H22', mark)}${messages.keyComparator(indicator.area.name)}</li>`,
      )}
      ${symbolNotes(curve, messages).map((note) => html`<li>${note}</li>`)}
    </ul>
    ${breakNotes(curve, messages).map((note) => html`<p class="notes">${note}</p>`)}
  `
}

/** What each publisher's sign in the picture means. */
export function symbolNotes(curve: Curve, messages: Messages): string[] {
  const symbols = new Set(symbolPoints(curve).map((point) => point.symbol!))
  return [...symbols].map((symbol) => messages.keySymbol(symbol, symbolMeaning(symbol, messages)))
}

/** Each break in words; the last one also says what lies left of it where the area was another. */
export function breakNotes({ indicator, predecessor }: Curve, messages: Messages): string[] {
  const notes = indicator.breaks.map((mark) => messages.breakNote(mark.note))
  if (!predecessor) return notes
  const earlier = predecessor.breaks.map((mark) => messages.breakNote(mark.note))
  const [first = '', ...rest] = notes
  return [...earlier, `${first} ${messages.keyBefore(predecessor.area.name)}`.trim(), ...rest]
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
