import { html, nothing } from 'lit'
import type { CSSResultGroup, PropertyDeclarations } from 'lit'
import { badgeStyles } from '../badge/badge.styles.js'
import { sparklineStyles } from '../chart/sparkline.styles.js'
import { FiguresElement } from '../data/figures-element.js'
import type { Shown } from '../data/figures-element.js'
import { printedAddress } from '../data/printed-address.js'
import { lastAnswer } from '../last-answer.js'
import { oneOf } from '../data/one-of.js'
import { headingLevel } from '../heading-level.js'
import { compareLanguage } from '../messages/compare-language.js'
import type { CompareLanguage } from '../messages/compare-language.js'
import type { Language } from '../messages/languages.js'
import { openedStyles } from '../opened-curves/opened-curves.styles.js'
import { OpenedCurves } from '../opened-curves/opened-curves.js'
import { elementSheet } from '../theme/element-sheet.js'
import { comparison } from './compared.js'
import type { AskedComparison, Compared, Comparison } from './compared.js'
import { equityView } from './equity-view.js'
import { inOrder, orderOf, ORDERS } from './in-order.js'
import { compareStyles } from './oba-compare.styles.js'
import { oneChart } from './one-chart.js'
import { endFigure, sharedFrame } from './shared-frame.js'
import { smallMultiples } from './small-multiples.js'

export type { ObaEvent } from '../data/oba-event.js'

/** What a comparison shows, in the order it shows it. */
export interface ShownComparison extends Comparison {
  readonly inOrder: readonly Compared[]
}

/**
 * The same indicator for many areas, or for the groups of one area: small curves on one scale, or one curve
 * with the rest in grey behind it.
 *
 * @tagname oba-compare
 * @summary Holds areas or groups against each other, each with its verdict in words.
 * @fires {ObaDataErrorEvent} oba-data-error - when there are no figures to show; carries the sentence shown instead
 * @fires {ObaReadyEvent} oba-ready - when figures are shown, and again whenever others are; carries the curves
 * @fires {ObaSelectEvent} oba-select - when a reader opens a curve, or lets it go; carries the curve
 * @csspart heading - what is compared, and in which order
 * @csspart cells - the list of areas or groups
 * @csspart table - the table of areas or groups under one chart
 * @csspart equity - the gap between groups, and which of them account for the change
 * @csspart output - what readers may download or copy
 */
export class ObaCompare extends FiguresElement<ShownComparison> {
  static override properties: PropertyDeclarations = {
    indicator: {},
    areas: {},
    by: {},
    as: {},
    polarity: {},
    sort: { reflect: true, useDefault: true },
    axis: {},
    htmlFor: { attribute: 'for' },
  }

  static override styles: CSSResultGroup = elementSheet(
    sparklineStyles,
    badgeStyles,
    openedStyles,
    compareStyles,
  )

  readonly #made = lastAnswer(comparison)
  readonly #framed = lastAnswer((all: readonly Compared[], fromData: boolean) =>
    sharedFrame(
      all.map(({ curve }) => curve),
      fromData,
    ),
  )
  readonly #sorted = lastAnswer(inOrder)
  readonly #opened = new OpenedCurves(this)
  #asked: AskedComparison | null = null
  /** Which of them the one chart is of, by name, where the reader has picked. */
  #picked = ''

  /** Which indicator of the file, by its id. */
  declare indicator: string
  /** Codes of the areas to compare, separated by spaces; all of the file unless said. `area` is the one the page is about. */
  declare areas: string
  /** `area`, or `group`: the breakdowns of the indicator in one `area`. */
  by = 'area'
  /** `multiples`: a small curve each; `one`: a single chart with the rest in grey. */
  as = 'multiples'
  /** Which way is better: `higher`, `lower` or `none`. Without one there is no rank, and the order is by name. */
  declare polarity: string
  /** `gap` (best against forecast first), `verdict` or `name`; the reader may change it. */
  sort = 'gap'
  /** `data`: the scale begins at the lowest figure and not at zero. */
  declare axis: string
  /** The id of an `<oba-curve>` in the page that shows the curve a reader picks, instead of opening it in place. */
  declare htmlFor: string

  /** The same attributes are the same object, so that sorting makes no curve anew. */
  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.#asked && [...changed.keys()].every((name) => name === 'sort')) return
    const { indicator, area, areas, by, polarity, baselineUntil } = this
    this.#asked = { indicator, area, areas, by, polarity, baselineUntil }
  }

  protected override shown(page: Language): Shown<ShownComparison> | null {
    const { figures } = this
    if (!figures) return null
    const language = compareLanguage(page)
    const { words, messages } = language
    const made = this.#made(figures.indicators, this.#asked!)
    const { all, grouped, name } = made
    const frame = this.#framed(all, oneOf('axis', this.axis, ['data', 'zero']) === 'data')
    const order = orderOf(all, this.sort)
    const sorted = this.#sorted(all, order, words.locale)
    const level = headingLevel(this.headingLevel, 3)
    const picked = all.find((one) => one.name === this.#picked) ?? all.find(({ own }) => own) ?? sorted[0]!
    return {
      curves: all.map(({ curve }) => curve),
      of: { ...made, inOrder: sorted },
      picture: html`
        <div class="heading" part="heading" role="heading" aria-level=${level}>
          ${messages.compared(name, all.length, grouped, messages.orders[order])}
        </div>
        <p class="unit">${aboutFigures(made, this.as === 'one' ? 0 : frame.domain[0], language)}</p>
        ${[...figures.notices, ...made.notices].map((notice) => html`<p class="notice">${notice.sentence(messages)}</p>`)}
        ${['multiples', 'one'].includes(this.as) ? nothing : html`<p class="notice">${messages.noSuchAs(this.as)}</p>`}
        <label
          >${messages.sortBy}
          <select @change=${(event: Event) => (this.sort = (event.target as HTMLSelectElement).value)}>
            ${ORDERS.map((each) => html`<option value=${each} ?selected=${each === order}>${messages.orders[each]}</option>`)}
          </select></label
        >
        ${
          this.as === 'one'
            ? oneChart(sorted, frame, grouped, language, level + 1, {
                picked,
                pick: (one) => this.#pick(one),
              })
            : smallMultiples(sorted, frame, language, this.#opened, level + 1)
        }
        ${grouped ? equityView(all, language, level + 1) : nothing} ${printedAddress(this.address, messages)}
      `,
    }
  }

  #pick({ name }: Compared): void {
    this.#picked = name
    this.requestUpdate()
  }
}

/** The unit, what a rank means where there is one, and where a scale begins that does not at zero. */
function aboutFigures({ all }: Comparison, least: number, { words, messages }: CompareLanguage): string {
  const { indicator } = all[0]!.curve
  const { unit } = indicator
  return [
    unit === '' || unit === '%' ? '' : `${upperFirst(unit)}.`,
    all.some(({ rank }) => rank) ? messages.rankMeans : '',
    least > 0 ? `${messages.axisStartsAt(endFigure(least, indicator, words))}.` : '',
  ]
    .join(' ')
    .trim()
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

declare global {
  interface HTMLElementTagNameMap {
    'oba-compare': ObaCompare
  }
}
