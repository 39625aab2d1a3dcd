import { figureWithUnit, indicatorFigure } from '@oba/core'
import type { PlacedMeasure } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { star } from '../badge/star.js'
import { sparkline } from '../chart/sparkline.js'
import type { ServicesLanguage } from '../messages/services-language.js'
import { symbolMeaning } from '../messages/symbol-meaning.js'
import type { OpenedCurves } from '../opened-curves/opened-curves.js'

/** One measure in its quadrant: its star, its name, the latest figure, where that came from, and its shape over time. */
export function placedMeasure(
  { measure, headline, latest, prior, direction, curve }: PlacedMeasure,
  { words, messages }: ServicesLanguage,
  opened: OpenedCurves,
): TemplateResult {
  const last = measure.points.at(-1)
  return html`<div class="measure">
    <div class="name">${star(headline, messages)} ${curve ? opened.button(curve, words) : measure.name}</div>
    <div class="figure">
      ${
        latest
          ? html`<span class="value">${figureWithUnit(latest.value!, measure, words)}</span>
              <span class="period">${latest.period.label}</span>`
          : messages.noFigure
      }
    </div>
    ${
      last && last !== latest
        ? html`<div class="moved">
            ${messages.reading(last.period.label, [symbolMeaning(last.symbol ?? '', messages)])}
          </div>`
        : nothing
    }
    ${
      direction && prior
        ? html`<div class="moved">${messages.moved[direction](before(prior.value!, measure, words))}</div>`
        : nothing
    }
    ${curve ? sparkline(curve) : nothing}
  </div>`
}

/** A figure beside one that says the unit already; a pound sign belongs to every figure. */
function before(value: number, measure: PlacedMeasure['measure'], words: ServicesLanguage['words']): string {
  return measure.unit === '£' ? figureWithUnit(value, measure, words) : indicatorFigure(value, measure, words)
}
