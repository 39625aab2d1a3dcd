import { curve, scorecard, scorecardByChance, scorecardItems, scorecardSentence } from '@oba/core'
import type { Curve, Indicator, Scorecard } from '@oba/core'
import { LitElement, html, nothing } from 'lit'
import type { CSSResultGroup, TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { badgeStyles } from '../badge/badge.styles.js'
import { chartStyles } from '../chart/chart.styles.js'
import { ObaDataErrorEvent } from '../data/data-error-event.js'
import { DataFaultError } from '../data/data-fault.js'
import { SourceController } from '../data/source-controller.js'
import { languageOf } from '../messages/language.js'
import type { Language } from '../messages/language.js'
import { tokenStyles } from '../theme/tokens.styles.js'
import { scorecardStyles } from './oba-scorecard.styles.js'
import { scorecardTable } from './scorecard-table.js'

/**
 * Several curves side by side: how many show evidence of improvement, in words, and one row each.
 *
 * @summary Counts curves that turned, and lists every one with its verdict.
 * @fires {ObaDataErrorEvent} oba-data-error - when there are no figures to show; carries the sentence shown instead
 * @csspart count - the sentence on top
 * @csspart table - the table of curves
 */
export class ObaScorecard extends LitElement {
  static override styles: CSSResultGroup = [tokenStyles, chartStyles, badgeStyles, scorecardStyles]

  readonly #source = new SourceController(this)
  #faultShown = ''

  /** Where the figures are: the address of a CSV file. */
  @property() src = ''
  /** The address of the companion file: names, polarity and where each baseline ends. */
  @property() about = ''
  /** Which area, by its code. */
  @property() area = ''
  /** The heading's level in the page, 1 to 6; 2 unless said. */
  @property({ attribute: 'heading-level' }) headingLevel = ''
  /** Finished curves: win over `src`. */
  @property({ attribute: false }) curves: readonly Curve[] | null = null

  override render(): TemplateResult {
    const language = languageOf(this)
    try {
      const curves = this.curves ?? this.#fromSource()
      if (curves) {
        this.#faultShown = ''
        return this.#card(scorecard(curves), language)
      }
      return html`<p class="waiting">
        ${this.src === '' ? language.messages.nothingToShow : language.messages.loading}
      </p>`
    } catch (reason) {
      return this.#fault(reason, language)
    }
  }

  #fromSource(): readonly Curve[] | null {
    const { current } = this.#source
    if (current.state === 'fault') throw current.fault
    if (current.state !== 'ready') return null
    return inArea(current.indicators, this.area).map((indicator) => curve(indicator))
  }

  #card(card: Scorecard, { words, messages }: Language): TemplateResult {
    const items = scorecardItems(card, words)
    return html`
      <div class="count" part="count" role="heading" aria-level=${this.#level()}>
        ${scorecardSentence(card, words)}
      </div>
      ${items.length > 0 ? html`<p class="items">${items.join(' · ')}</p>` : nothing}
      ${card.summary.of > card.summary.notJudged ? html`<p class="chance">${scorecardByChance(card, words)}</p>` : nothing}
      ${scorecardTable(card.rows, words, messages)}
    `
  }

  #fault(reason: unknown, { messages }: Language): TemplateResult {
    const fault = reason instanceof DataFaultError ? reason : null
    if (!fault) console.error(reason)
    const message = fault ? fault.sentence(messages) : messages.nothingToShow
    if (message !== this.#faultShown) {
      this.#faultShown = message
      console.error(`oba-scorecard: ${fault?.code ?? 'unexpected'}: ${message}`)
      queueMicrotask(() =>
        this.dispatchEvent(new ObaDataErrorEvent({ code: fault?.code ?? 'unexpected', message })),
      )
    }
    return html`<p class="fault">${message}</p>`
  }

  #level(): number {
    const level = Number(this.headingLevel)
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2
  }
}

function inArea(indicators: readonly Indicator[], area: string): readonly Indicator[] {
  const chosen = area === '' ? indicators : indicators.filter((indicator) => indicator.area.code === area)
  const areas = new Map(indicators.map((indicator) => [indicator.area.code, indicator.area.name]))
  const holds = [...areas].map(([code, name]) => (code === name ? code : `${code} (${name})`)).join(', ')
  if (chosen.length === 0) throw new DataFaultError('no-area', (messages) => messages.noArea(area, '', holds))
  if (area === '' && areas.size > 1)
    throw new DataFaultError('which-area', (messages) => messages.whichArea(holds))
  return chosen
}
