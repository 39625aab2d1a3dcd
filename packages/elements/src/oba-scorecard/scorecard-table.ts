import { cellWords, column, evidenceWords, gapAlone, groupSentence, indicatorFigure } from '@oba/core'
import type { Catalogue, Curve, ScorecardRow } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { badge, evidenceBars } from '../badge/badge.js'
import { sparkline } from '../chart/sparkline.js'
import type { ScorecardLanguage } from '../messages/scorecard-language.js'
import type { OpenedCurves } from '../opened-curves/opened-curves.js'
import { saidHistory } from './said-history.js'
import type { ScorecardView, ShownGroup, SortBy } from './scorecard-view.js'

/** What the reader can do with the table, and how far they have gone. */
export interface TableState {
  readonly opened: OpenedCurves
  /** The level of the heading of a curve opened in place. */
  readonly level: number
  readonly sort: (by: SortBy) => void
}

/**
 * One row a curve. The roles are spelled out because a narrow page lays rows out as cards, and a
 * table whose display changes is a table to no screen reader otherwise.
 */
export function scorecardTable(
  view: ScorecardView,
  language: ScorecardLanguage,
  state: TableState,
): TemplateResult {
  const { words, messages } = language
  const head = (by: SortBy, text: string, className = ''): TemplateResult => {
    const sorted = view.sortBy === by ? (view.descending ? 'descending' : 'ascending') : null
    return html`<th role="columnheader" scope="col" class=${className} aria-sort=${sorted ?? nothing}>
      <button type="button" @click=${() => state.sort(by)}>
        ${text}<span class="order" aria-hidden="true"
          >${sorted === null ? '↕' : view.descending ? '↓' : '↑'}</span
        >
      </button>
      <span class="paper">${text}</span>
    </th>`
  }
  // A browser prints a button once, and not again with the head of the next page: paper has the text alone.
  const { column: heads } = words.card
  return html`
    <table role="table" part="table" class=${view.columns.length > 0 ? 'more' : ''}>
      <caption class="heard">
        ${messages.scorecardCaption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${head('name', messages.curve, 'name')}
          <th role="columnheader" scope="col" class="history">${messages.historyAndForecast}</th>
          ${head('current', heads.current, 'number latest')} ${head('gap', heads.gap, 'against')}
          ${view.columns.map((name) => head(name, heads[name], 'number'))}
          ${head('verdict', heads.verdict, 'judged')}
        </tr>
      </thead>
      ${view.groups.map((shown) => groupRows(shown, view, language, state))}
    </table>
  `
}

function groupRows(
  { group, rows }: ShownGroup,
  view: ScorecardView,
  language: ScorecardLanguage,
  state: TableState,
): TemplateResult {
  return html`<tbody role="rowgroup">
    ${
      group
        ? html`<tr role="row" class="group">
            <th role="rowheader" scope="rowgroup" colspan=${5 + view.columns.length}>
              ${groupSentence(group, language.words)}
            </th>
          </tr>`
        : nothing
    }
    ${rows.map((row) => tableRow(row, view, language, state))}
  </tbody>`
}

function tableRow(
  { curve }: ScorecardRow,
  view: ScorecardView,
  language: ScorecardLanguage,
  state: TableState,
): TemplateResult {
  const { words } = language
  const { indicator, verdict } = curve
  const inPlace = state.opened.inPlace(curve, state.level)
  const evidence = evidenceWords(curve, words)
  const change = view.changeOf.get(curve) ?? 'same'
  const heads = words.card.column
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">
        ${state.opened.button(curve, words, view.nameOf(curve))}${indicator.unit === '%' ? nothing : html`<span class="unit">${indicator.unit}</span>`}
      </th>
      <td role="cell" class="history">
        ${sparkline(curve)}<span class="heard">${saidHistory(curve, language)}</span>
      </td>
      <td role="cell" class="number" data-head=${heads.current}>${latest(curve, words)}</td>
      <td role="cell" data-head=${heads.gap}>${gapAlone(curve, words) ?? words.status[verdict.status]}</td>
      ${view.columns.map(
        (name) =>
          html`<td role="cell" class="number" data-head=${heads[name]}>
            ${cellWords(column(curve, name), curve, words)}
          </td>`,
      )}
      <td role="cell" class="judged">
        <span class="verdict">
          ${badge(verdict)}
          <span>${words.status[verdict.status]}</span>
          ${evidence ? html`<span class="evidence">${evidenceBars(verdict)} ${evidence}</span>` : nothing}
          ${change === 'same' ? nothing : html`<span class="change">${words.card.change[change]}</span>`}
        </span>
      </td>
    </tr>
    ${
      inPlace
        ? html`<tr role="row" class="opened">
            <td role="cell" colspan=${5 + view.columns.length}>${inPlace}</td>
          </tr>`
        : nothing
    }
  `
}

function latest(curve: Curve, words: Catalogue): TemplateResult | string {
  const cell = column(curve, 'current')
  return cell.kind === 'figure'
    ? html`<span
        ><span class="value">${indicatorFigure(cell.value, curve.indicator, words)}</span
        ><span class="period">${cell.period.label}</span></span
      >`
    : cellWords(cell, curve, words)
}
