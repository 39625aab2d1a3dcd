import { evidenceWords, gapWords, indicatorFigure } from '@oba/core'
import type { Catalogue, ScorecardRow } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { badge, evidenceBars } from '../badge/badge.js'
import { draw } from '../chart/draw.js'
import { sparklineLayout } from '../chart/sparkline-layout.js'
import type { Messages } from '../messages/messages.js'

/**
 * One row a curve. The roles are spelled out because a narrow page lays rows out as cards, and a
 * table whose display changes is a table to no screen reader otherwise.
 */
export function scorecardTable(
  rows: readonly ScorecardRow[],
  words: Catalogue,
  messages: Messages,
): TemplateResult {
  return html`
    <table role="table" part="table">
      <caption>
        ${messages.scorecardCaption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${messages.curve}</th>
          <th role="columnheader" scope="col">${messages.historyAndForecast}</th>
          <th role="columnheader" scope="col" class="number">${messages.latest}</th>
          <th role="columnheader" scope="col" class="number">${messages.againstForecast}</th>
          <th role="columnheader" scope="col">${messages.verdict}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => tableRow(row, words, messages))}
      </tbody>
    </table>
  `
}

function tableRow({ curve }: ScorecardRow, words: Catalogue, messages: Messages): TemplateResult {
  const { indicator, verdict } = curve
  const latest = indicator.points.findLast((point) => point.value !== null)
  const against = gapWords(curve, words)
  const evidence = evidenceWords(curve, words)
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">
        ${indicator.name}${indicator.unit === '%' ? nothing : html`<span class="unit">${indicator.unit}</span>`}
      </th>
      <td role="cell">${draw(sparklineLayout(curve), 'sparkline')}</td>
      <td role="cell" class="number" data-head=${messages.latest}>
        ${
          latest
            ? html`<span
                ><span class="value">${indicatorFigure(latest.value!, indicator, words)}</span
                ><span class="period">${latest.period.label}</span></span
              >`
            : messages.noFigure
        }
      </td>
      <td role="cell" class="number" data-head=${messages.againstForecast}>
        ${against ?? words.status[verdict.status]}
      </td>
      <td role="cell" data-head=${messages.verdict}>
        <span class="verdict">
          ${badge(verdict)}
          <span>${words.status[verdict.status]}</span>
          ${evidence ? html`<span class="evidence">${evidenceBars(verdict)} ${evidence}</span>` : nothing}
        </span>
      </td>
    </tr>
  `
}
