import { periodsPerYear } from '@oba/core'
import { html, nothing, svg } from 'lit'
import type { TemplateResult } from 'lit'
import { badge } from '../badge/badge.js'
import { draw } from '../chart/draw.js'
import type { Layout } from '../chart/layout.types.js'
import { tickText } from '../chart/period-ticks.js'
import { everyCurve, sparklineLayout } from '../chart/sparkline-layout.js'
import type { SharedFrame } from '../chart/sparkline-layout.js'
import type { CompareLanguage } from '../messages/compare-language.js'
import type { OpenedCurves } from '../opened-curves/opened-curves.js'
import type { Compared } from './compared.js'
import { saidName } from './said-name.js'
import { endFigure } from './shared-frame.js'
import { standing } from './standing.js'

/**
 * One cell an area or group, all over the same time and on one scale with the rest behind it, each said in words beside
 * its picture. `level` is that of a curve opened in place.
 */
export function smallMultiples(
  shown: readonly Compared[],
  frame: SharedFrame,
  language: CompareLanguage,
  opened: OpenedCurves,
  level: number,
): TemplateResult {
  const { words, messages } = language
  const rest = everyCurve(
    shown.map(({ curve }) => curve),
    frame,
  )
  const { indicator } = shown[0]!.curve
  const [least, most] = frame.domain
  const scale = [most, least].map((value) => endFigure(value, indicator, words))
  const { periods } = frame.time
  const time = [...periods.slice(0, 1), ...periods.slice(1).slice(-1)].map((period) =>
    tickText(period, periodsPerYear(indicator.frequency), words),
  )
  const ends = (name: string, texts: readonly string[]): TemplateResult =>
    html`<div class="ends ${name}" aria-hidden="true">
      ${texts.map((text) => html`<span>${text}</span>`)}
    </div>`
  const picture = (layout: Layout): TemplateResult | typeof nothing =>
    layout.paths.length === 0
      ? nothing
      : html`${ends('scale', scale)}
          <div class="picture">
            <svg viewBox="0 0 ${layout.width} ${layout.height}" aria-hidden="true">
              ${svg`<use href="#rest"></use>`}
            </svg>
            ${draw(layout, 'multiple')}
          </div>
          ${ends('time', time)}`
  const cell = (each: Compared): TemplateResult => {
    const { curve, own } = each
    const { latest, period, against, verdict, rank } = standing(each, language)
    return html`<li class=${own ? 'own' : ''}>
      <div class="name">
        ${badge(curve.verdict)} ${opened.button(curve, words, saidName(each, messages))} <b>${latest}</b>
      </div>
      ${picture(sparklineLayout(curve, frame))}
      <p>
        ${period === '' ? nothing : html`<span class="period">${period}.</span>`}
        ${against === '' ? nothing : `${against}.`} ${verdict}
        ${rank === '' ? nothing : `${messages.rankHead} ${rank}.`}
      </p>
    </li>`
  }
  return html`
    <svg class="shared" width="0" height="0" aria-hidden="true">
      <defs>${svg`<path id="rest" class="rest" d=${rest}></path>`}</defs>
    </svg>
    <ol role="list" class="cells ${least === 0 ? 'zero' : ''}" part="cells">
      ${shown.map((each) => {
        const inPlace = opened.inPlace(each.curve, level)
        return html`${cell(each)}${inPlace ? html`<li class="opened">${inPlace}</li>` : nothing}`
      })}
    </ol>
  `
}
