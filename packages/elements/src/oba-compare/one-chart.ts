import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { SharedFrame } from '../chart/sparkline-layout.js'
import type { CompareLanguage } from '../messages/compare-language.js'
import type { Compared } from './compared.js'
import { saidName } from './said-name.js'
import { standing } from './standing.js'

/** What a reader can do with the list under the chart. */
export interface Picking {
  readonly picked: Compared
  readonly pick: (one: Compared) => void
}

const keepInside = (event: Event): void => event.stopPropagation()

/** One curve with everybody else in grey behind it, and under it all of them in a table, to pick another from. */
export function oneChart(
  shown: readonly Compared[],
  { domain }: SharedFrame,
  grouped: boolean,
  language: CompareLanguage,
  level: number,
  { picked, pick }: Picking,
): TemplateResult {
  const { words, messages } = language
  const heads = words.card.column
  const behind = shown.filter((one) => one !== picked).map(({ curve }) => curve.indicator)
  const ranked = shown.some(({ rank }) => rank)
  const row = (one: Compared): TemplateResult => {
    const { latest, period, against, verdict, rank } = standing(one, language)
    return html`<tr class=${one === picked ? 'own' : ''}>
      <th scope="row">
        <button type="button" class="pick" aria-pressed=${one === picked} @click=${() => pick(one)}>
          ${saidName(one, messages)}
        </button>
      </th>
      <td>${latest} <span class="period">${period}</span></td>
      <td>${against || words.status[one.curve.verdict.status]}</td>
      <td>${verdict}</td>
      ${ranked ? html`<td>${rank || messages.notRanked}</td>` : ''}
    </tr>`
  }
  return html`
    <oba-curve
      .curve=${picked.curve}
      .behind=${behind}
      axis=${domain.join(' ')}
      heading-level=${Math.min(level, 6)}
      @oba-ready=${keepInside}
    ></oba-curve>
    <div class="scroll" tabindex="0" role="region" aria-label=${messages.dataTable}>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${grouped ? messages.group : messages.area}</th>
            <th scope="col">${heads.current}</th>
            <th scope="col">${heads.gap}</th>
            <th scope="col">${heads.verdict}</th>
            ${ranked ? html`<th scope="col">${messages.rankHead}</th>` : ''}
          </tr>
        </thead>
        <tbody>
          ${shown.map(row)}
        </tbody>
      </table>
    </div>
  `
}
