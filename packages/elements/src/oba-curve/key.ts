import type { Curve } from '@oba/core'
import { html, nothing, svg } from 'lit'
import type { TemplateResult } from 'lit'
import { symbolPoints } from '../chart/symbol-points.js'
import type { KeyEntry, MarkName } from '../chart/layout.types.js'
import { ringPath } from '../chart/paths.js'
import type { Messages } from '../messages/messages.js'
import { symbolMeaning } from '../messages/symbol-meaning.js'
import { sentence } from './sentence.js'

/** What the picture does not name itself: lines without a label there, signs, and what each break is. */
export function key(curve: Curve, entries: readonly KeyEntry[], messages: Messages): unknown[] {
  const symbols = symbolNotes(curve, messages)
  return [
    entries.length + symbols.length === 0
      ? nothing
      : html`<ul class="key" part="legend">
          ${entries.map(({ mark, text }) => html`<li>${sample(mark)}${text}</li>`)}
          ${symbols.map((note) => html`<li>${note}</li>`)}
        </ul>`,
    breakNotes(curve, messages).map((note) => html`<p class="notes">${note}</p>`),
  ]
}

/** What each publisher's sign in the picture means. */
export function symbolNotes(curve: Curve, messages: Messages): string[] {
  const symbols = new Set(symbolPoints(curve).map((point) => point.symbol!))
  return [...symbols].map((symbol) => `${symbol}: ${symbolMeaning(symbol, messages)}`)
}

/** Each break in words; the last one also says what lies left of it where the area was another. */
export function breakNotes({ indicator, predecessor }: Curve, messages: Messages): string[] {
  const notes = indicator.breaks.map((mark) => sentence(mark.note))
  if (!predecessor) return notes
  const earlier = predecessor.breaks.map((mark) => sentence(mark.note))
  const [first = '', ...rest] = notes
  return [...earlier, `${first} ${messages.keyBefore(predecessor.area.name)}`.trim(), ...rest]
}

/** What is not a line across, as it looks in the picture. */
const SHAPES: Partial<Record<MarkName, string>> = {
  range: 'M0,1H22V11H0z',
  whisker: 'M11,0V12',
  'provisional-points': ringPath({ x: 11, y: 6 }, 4.5),
}

function sample(mark: MarkName): TemplateResult {
  const edge = mark.startsWith('range')
    ? svg`<path class="${mark}-edge" d="M0,1H22M0,11H22"></path>`
    : nothing
  return html`<svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
    <path class=${mark} d=${SHAPES[mark] ?? 'M0,6H22'}></path>
    ${edge}
  </svg>`
}
