import { scorecardByChance, scorecardItems, scorecardTitle, sinceParagraph } from '@oba/core'
import type { Curve, Scorecard } from '@oba/core'
import { html, nothing } from 'lit'
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit'
import { badgeStyles } from '../badge/badge.styles.js'
import { sparklineStyles } from '../chart/sparkline.styles.js'
import { curvesOfArea } from '../data/curves-of-area.js'
import { FiguresElement } from '../data/figures-element.js'
import type { Shown } from '../data/figures-element.js'
import { printedAddress } from '../data/printed-address.js'
import { lastAnswer } from '../last-answer.js'
import { headingLevel } from '../heading-level.js'
import type { Language } from '../messages/languages.js'
import { scorecardLanguage } from '../messages/scorecard-language.js'
import type { ScorecardLanguage } from '../messages/scorecard-language.js'
import { openedStyles } from '../opened-curves/opened-curves.styles.js'
import { OpenedCurves } from '../opened-curves/opened-curves.js'
import { elementSheet } from '../theme/element-sheet.js'
import { scorecardStyles } from './oba-scorecard.styles.js'
import { rowStyles } from './rows.styles.js'
import { scorecardTable } from './scorecard-table.js'
import { scorecardView } from './scorecard-view.js'
import type { AskedView, GroupOf, ScorecardView, SortBy } from './scorecard-view.js'
import { showList } from './show-list.js'

export type { ObaEvent } from '../data/oba-event.js'

/**
 * Several curves side by side: how many show evidence of improvement, in words, and one row each.
 *
 * @tagname oba-scorecard
 * @summary Counts curves that turned, and lists every one with its verdict.
 * @fires {ObaDataErrorEvent} oba-data-error - when there are no figures to show; carries the sentence shown instead
 * @fires {ObaReadyEvent} oba-ready - when figures are shown, and again whenever others are; carries the curves
 * @fires {ObaSelectEvent} oba-select - when a reader opens a row's curve, or lets it go; carries the curve
 * @csspart count - the sentence on top
 * @csspart since - what has changed since the day of the last meeting
 * @csspart table - the table of curves
 * @csspart output - what readers may download or copy
 */
export class ObaScorecard extends FiguresElement<ScorecardView> {
  static override properties: PropertyDeclarations = {
    curves: { attribute: false },
    columns: {},
    groupBy: { attribute: 'group-by' },
    sort: { reflect: true, useDefault: true },
    show: { reflect: true, useDefault: true },
    since: {},
    asOf: { attribute: 'as-of' },
    htmlFor: { attribute: 'for' },
    kept: { attribute: false },
    groupOf: { attribute: false },
  }

  static override styles: CSSResultGroup = elementSheet(
    sparklineStyles,
    badgeStyles,
    openedStyles,
    scorecardStyles,
    rowStyles,
  )

  readonly #made = lastAnswer(curvesOfArea)
  readonly #view = lastAnswer(scorecardView)
  #asked: AskedView | null = null
  readonly #opened = new OpenedCurves(this)

  /** Finished curves: win over everything else. */
  declare curves: readonly Curve[] | null

  /** Columns beside those that always stand, by their names in the core: `target variance current-trend`. */
  declare columns: string
  /** `outcome`: each outcome's curves together, with their own count. */
  declare groupBy: string
  /** `name` or a column, and `descending` after it; the reader changes it at the heads of the columns. */
  sort = ''
  /** Which curves: `improving`, `worse`, `too-early`, `not-judged` or `changed`; all of them unless said. */
  show = ''
  /** The day of the last meeting (`2025-02-01`): says what has changed since, from the figures of periods that had ended by then. */
  declare since: string
  /** The day this scorecard is for: periods that end later are left out. */
  declare asOf: string
  /** The id of an `<oba-curve>` in the page that shows the curve of the row a reader picks, instead of the row itself. */
  declare htmlFor: string
  /** The scorecard kept from the last meeting: what has changed is then exact, and `since` is not needed. */
  declare kept: Scorecard | null
  /** Which group a curve belongs to, such as a service: wins over `group-by`. */
  declare groupOf: GroupOf | null

  /** The same attributes are the same object, so that the rows are set in order only when one has changed. */
  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.#asked && changed.size === 0) return
    const { columns, groupBy, sort, show, since, asOf } = this
    this.#asked = { columns, groupBy, sort, show, since, asOf }
  }

  protected override shown(page: Language): Shown<ScorecardView> | null {
    const curves = this.curves ?? this.#fromFigures()
    if (!curves) return null
    const language = scorecardLanguage(page)
    const view = this.#view(curves, this.#asked!, this.kept, this.groupOf, language.words.locale)
    return { curves, picture: this.#card(view, language), of: view }
  }

  #fromFigures(): readonly Curve[] | null {
    const { figures } = this
    return figures && this.#made(figures.indicators, this.area, this.baselineUntil)
  }

  #card(view: ScorecardView, language: ScorecardLanguage): TemplateResult {
    const { words, messages } = language
    const items = scorecardItems(view.card, words)
    const byChance = scorecardByChance(view.card, words)
    const level = headingLevel(this.headingLevel, 2)
    return html`
      <div class="count" part="count" role="heading" aria-level=${level}>
        ${scorecardTitle(view.card, words)}
      </div>
      ${items.length > 0 ? html`<p class="items">${items.join(' · ')}</p>` : nothing}
      ${view.changes ? html`<p class="since" part="since">${sinceParagraph(view.changes, words)}</p>` : nothing}
      ${byChance === null ? nothing : html`<p class="chance">${byChance}</p>`}
      ${[...(this.curves ? [] : this.figures!.notices.map(({ sentence }) => sentence)), ...view.notices].map(
        (sentence) => html`<p class="notice">${sentence(messages)}</p>`,
      )}
      ${showList(view, messages, (show) => (this.show = show))}
      ${scorecardTable(view, language, {
        opened: this.#opened,
        level: level + 1,
        sort: (by) => this.#sortBy(by),
      })}
      ${printedAddress(this.address, messages)}
    `
  }

  #sortBy(by: SortBy): void {
    this.sort = this.sort.trim() === by ? `${by} descending` : by
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oba-scorecard': ObaScorecard
  }
}
