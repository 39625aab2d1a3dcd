import { curve, scorecard, scorecardByChance, scorecardItems, scorecardSentence } from '@oba/core'
import type { Curve, Indicator, Scorecard } from '@oba/core'
import { LitElement, html, nothing } from 'lit'
import type { CSSResultGroup, TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { badgeStyles } from '../badge/badge.styles.js'
import { chartStyles } from '../chart/chart.styles.js'
import { chooseArea } from '../data/choose-indicator.js'
import { FaultController } from '../data/fault-controller.js'
import { FiguresController } from '../data/figures-controller.js'
import { ReadyController } from '../data/ready-controller.js'
import type { FiguresData } from '../data/given-figures.js'
import { lastAnswer } from '../data/last-answer.js'
import { headingLevel } from '../heading-level.js'
import { LanguageController } from '../messages/language-controller.js'
import type { Language } from '../messages/languages.js'
import { stateStyles } from '../theme/state.styles.js'
import { tokenStyles } from '../theme/tokens.styles.js'
import { scorecardStyles } from './oba-scorecard.styles.js'
import { scorecardTable } from './scorecard-table.js'

function curvesOf(indicators: readonly Indicator[], area: string, baselineUntil: string): readonly Curve[] {
  return chooseArea(indicators, area).map((indicator) =>
    curve(indicator, baselineUntil === '' ? {} : { baselineUntil }),
  )
}

/**
 * Several curves side by side: how many show evidence of improvement, in words, and one row each.
 *
 * @tagname oba-scorecard
 * @summary Counts curves that turned, and lists every one with its verdict.
 * @fires {ObaDataErrorEvent} oba-data-error - when there are no figures to show; carries the sentence shown instead
 * @fires {ObaReadyEvent} oba-ready - when figures are shown, and again whenever others are; carries the curves
 * @csspart count - the sentence on top
 * @csspart table - the table of curves
 */
export class ObaScorecard extends LitElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    chartStyles,
    badgeStyles,
    stateStyles,
    scorecardStyles,
  ]

  readonly #figures = new FiguresController(this)
  readonly #made = lastAnswer(curvesOf)
  readonly #language = new LanguageController(this)
  readonly #ready = new ReadyController(this)
  readonly #fault = new FaultController(this)

  /** Where the figures are: the address of a CSV file. */
  @property() src = ''
  /** The address of the companion file: names, polarity and where each baseline ends. */
  @property() about = ''
  /** Which area, by its code. */
  @property() area = ''
  /** Where every baseline ends; wins over the companion file. */
  @property({ attribute: 'baseline-until' }) baselineUntil = ''
  /** The heading's level in the page, 1 to 6; 2 unless said. */
  @property({ attribute: 'heading-level' }) headingLevel = ''
  /** Rows to keep of a file that breaks its figures down: `sex: Total; age: All`. */
  @property() filter = ''
  /** Works rates out from the counts, per so many (`10000`), where the file has none. */
  @property() per = ''
  /** What a bare year in the figures means: `financial year`, `snapshot 31 March`. */
  @property({ attribute: 'period-type' }) periodType = ''
  /** The most a file may hold, in bytes; 20 MB unless said. */
  @property({ attribute: 'max-bytes' }) maxBytes = ''
  /** Indicators, rows, records or the text of a file: wins over what stands inside and over `src`. */
  @property({ attribute: false }) data: FiguresData | null = null
  /** Finished curves: win over everything else. */
  @property({ attribute: false }) curves: readonly Curve[] | null = null

  override render(): TemplateResult {
    const language = this.#language.current
    try {
      const curves = this.curves ?? this.#fromSource()
      if (curves) {
        this.#ready.drew(curves)
        return this.#card(scorecard(curves), language)
      }
      return html`<p class="waiting">
          ${this.#figures.current.state === 'idle' ? language.messages.nothingToShow : language.messages.loading}
        </p>
        <slot></slot>`
    } catch (reason) {
      return html`${this.#fault.show(reason, language.messages)}<slot></slot>`
    }
  }

  #fromSource(): readonly Curve[] | null {
    const { current } = this.#figures
    if (current.state === 'fault') throw current.fault
    if (current.state !== 'ready') return null
    return this.#made(current.figures.indicators, this.area, this.baselineUntil)
  }

  #card(card: Scorecard, { words, messages }: Language): TemplateResult {
    const items = scorecardItems(card, words)
    const byChance = scorecardByChance(card, words)
    return html`
      <div class="count" part="count" role="heading" aria-level=${headingLevel(this.headingLevel, 2)}>
        ${scorecardSentence(card, words)}
      </div>
      ${items.length > 0 ? html`<p class="items">${items.join(' · ')}</p>` : nothing}
      ${byChance === null ? nothing : html`<p class="chance">${byChance}</p>`}
      ${scorecardTable(card.rows, words, messages)}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oba-scorecard': ObaScorecard
  }
}
