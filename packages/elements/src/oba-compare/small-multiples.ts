import { indicatorFigure } from '@oba/core'
import { html, nothing, svg } from 'lit'
import type { TemplateResult } from 'lit'
import { badge } from '../badge/badge.js'
import { draw } from '../chart/draw.js'
import { everyCurve, sparklineLayout } from '../chart/sparkline-layout.js'
import type { SharedFrame } from '../chart/sparkline-layout.js'
import type { CompareLanguage } from '../messages/compare-language.js'
import type { OpenedCurves } from '../opened-curves/opened-curves.js'
import type { Compared } from './compared.js'
import { saidName } from './said-name.js'
import { standing } from './standing.js'

/** One cell an area or group, all on one scale with the rest behind it, each said in words beside its picture. `level` is that of a curve opened in place. */
export function smallMultiples(
  shown: readonly Compared[],
  frame: SharedFrame,
  language: CompareLanguage,
  opened: OpenedCurves,
  level: number,
): TemplateResult {
  const rest = everyCurve(
    shown.map(({ curve }) => curve),
    frame,
  )
  return html`
    <svg class="shared" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>${svg`<path id="rest" class="rest" d=${rest}></path>`}</defs>
    </svg>
    <ol role="list" class="cells" part="cells">
      ${shown.map((each) => {
        const inPlace = opened.inPlace(each.curve, level)
        return html`${cell(each, frame, language, opened)}${inPlace ? html`<li class="opened">${inPlace}</li>` : nothing}`
      })}
    </ol>
  `
}

function cell(
  each: Compared,
  frame: SharedFrame,
  language: CompareLanguage,
  opened: OpenedCurves,
): TemplateResult {
  const { words, messages } = language
  const { curve, own } = each
  const { latest, period, against, verdict, rank } = standing(each, language)
  const { unit, decimals } = curve.indicator
  const [low, high] = frame.domain.map((value) =>
    indicatorFigure(value, { unit, decimals: Number.isInteger(value) ? 0 : decimals }, words),
  )
  return html`<li class=${own ? 'own' : ''}>
    <div class="name">
      ${badge(curve.verdict)} ${opened.button(curve, words, saidName(each, messages))} <b>${latest}</b>
    </div>
    <div class="scale" aria-hidden="true"><span>${high}</span><span>${low}</span></div>
    <div class="picture">
      <svg viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true" focusable="false">
        ${svg`<use href="#rest"></use>`}
      </svg>
      ${draw(sparklineLayout(curve, frame), 'multiple')}
    </div>
    <p>
      ${period === '' ? nothing : html`<span class="period">${period}.</span>`}
      ${against === '' ? nothing : `${against}.`} ${verdict}
      ${rank === '' ? nothing : `${messages.rankHead} ${rank}.`}
    </p>
  </li>`
}
