import {
  changeByGroup,
  changeByGroupWords,
  furthestFromGood,
  furthestWords,
  indicatorFigure,
  widestGaps,
  widestGapWords,
} from '@oba/core'
import type { EquityGroup } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { CompareLanguage } from '../messages/compare-language.js'
import type { Compared } from './compared.js'

/**
 * The gap between groups over time, who is furthest from a good outcome, and which groups account for the
 * change: sentences, and the gap of every period in a table. Nothing where fewer than two groups are apart.
 */
export function equityView(
  compared: readonly Compared[],
  language: CompareLanguage,
  level: number,
): TemplateResult | typeof nothing {
  const { words, equity, messages } = language
  const named = ({ name, curve }: Compared): EquityGroup => ({ name, indicator: curve.indicator })
  const groups = compared.filter(({ everybody }) => !everybody).map(named)
  const whole = compared.filter(({ everybody }) => everybody).map(named)[0] ?? null
  const gaps = widestGaps(groups)
  const [first] = gaps
  const last = gaps.at(-1)
  if (!first || !last) return nothing
  const like = groups[0]!.indicator
  const { polarity } = compared[0]!.curve
  // To the latest period for which it can be done; what stops it later is said too.
  const changes = gaps
    .slice(1)
    .map(({ period }) => changeByGroup(groups, first.period.label, period.label, { whole }))
  const latest = changes.at(-1)
  const told = [...new Set([latest, changes.findLast((change) => !('none' in change))])].flatMap((change) =>
    change && !('none' in change && change.groups.length === 0) ? [change] : [],
  )
  const head = (text: string): TemplateResult =>
    html`<div class="head" role="heading" aria-level=${Math.min(level, 6)}>${text}</div>`
  const said = (one: typeof last): string => widestGapWords(one, like, words, equity)
  return html`
    <section part="equity">
      ${head(messages.gapHead)}
      <p>${first === last ? nothing : said(first)} ${said(last)}</p>
      <p>${furthestWords(furthestFromGood(groups, polarity), words, equity)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${messages.gapTable}>
        <table>
          <caption>
            ${messages.gapTable}
          </caption>
          <thead>
            <tr>
              <th scope="col">${messages.period}</th>
              <th scope="col">${messages.widestGap}</th>
              <th scope="col">${messages.highest}</th>
              <th scope="col">${messages.lowest}</th>
            </tr>
          </thead>
          <tbody>
            ${gaps.map(
              ({ period, difference, highest, lowest }) =>
                html`<tr>
                  <th scope="row">${period.label}</th>
                  <td>${indicatorFigure(difference, { ...like, unit: '' }, words)}</td>
                  <td>${highest.join(', ')}</td>
                  <td>${lowest.join(', ')}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        told.length === 0
          ? nothing
          : html`${head(messages.changeHead)}
            ${told.map(
              (change) =>
                html`<p>
                  ${'none' in change ? `${last.period.label}: ` : ''}${changeByGroupWords(change, like, words, equity)}
                </p>`,
            )}`
      }
    </section>
  `
}
