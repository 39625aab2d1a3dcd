import { curveParagraph, curveTitle, endDay, evidenceAgrees, verdictSentence, whySentences } from '@oba/core'
import type { Curve } from '@oba/core'
import { LitElement, html, nothing } from 'lit'
import type { CSSResultGroup, TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { BADGES } from '../badge/badge-shapes.js'
import { badge } from '../badge/badge.js'
import { badgeStyles } from '../badge/badge.styles.js'
import { chartStyles } from '../chart/chart.styles.js'
import { curveLayout } from '../chart/curve-layout.js'
import { draw } from '../chart/draw.js'
import type { Layout } from '../chart/layout.types.js'
import { nearestReading } from '../chart/readings.js'
import { WidthController } from '../chart/width-controller.js'
import { curveFromAttributes } from '../data/curve-from-attributes.js'
import type { AskedCurve } from '../data/curve-from-attributes.js'
import type { DataFaultError } from '../data/data-fault.js'
import { FaultController } from '../data/fault-controller.js'
import { FiguresController } from '../data/figures-controller.js'
import type { FiguresData } from '../data/given-figures.js'
import { headingLevel } from '../heading-level.js'
import { languageOf } from '../messages/language.js'
import type { Language } from '../messages/language.js'
import { stateStyles } from '../theme/state.styles.js'
import { tokenStyles } from '../theme/tokens.styles.js'
import { dataTable } from './data-table.js'
import { key } from './key.js'
import { curveStyles } from './oba-curve.styles.js'
import { movedByKey } from './reading-keys.js'
import { subtitle } from './subtitle.js'

/**
 * One curve: its history, the frozen forecast with its likely range, what happened since, and the
 * verdict in words.
 *
 * @summary Draws one indicator in one area against its baseline forecast.
 * @fires {ObaDataErrorEvent} oba-data-error - when there are no figures to draw; carries the sentence shown instead
 * @csspart title - the heading
 * @csspart verdict - the badge and its sentence
 * @csspart chart - the picture
 * @csspart legend - what each line means
 * @csspart summary - the paragraph under the chart
 * @csspart table - the data table
 * @cssproperty --oba-actual - ink: what happened
 * @cssproperty --oba-forecast - grey: what was forecast
 * @cssproperty --oba-better - colour of a better verdict, focus and links
 * @cssproperty --oba-worse - colour of a worse verdict
 * @cssproperty --oba-surface - the background everything is drawn on
 */
export class ObaCurve extends LitElement {
  static override styles: CSSResultGroup = [tokenStyles, chartStyles, badgeStyles, stateStyles, curveStyles]

  readonly #figures = new FiguresController(this)
  readonly #width = new WidthController(this)
  readonly #fault = new FaultController(this)
  /** What went wrong beside the figures without stopping them. */
  #notices: readonly DataFaultError[] = []
  /** Which reading the reader's cursor is on. */
  #at: number | null = null

  /** Where the figures are: the address of a CSV file. */
  @property() src = ''
  /** The address of the companion file that says what the figures cannot: names, polarity, baseline. */
  @property() about = ''
  /** Which indicator of the file, by its id. */
  @property() indicator = ''
  /** Which area, by its code. */
  @property() area = ''
  /** The code of the area's predecessor, drawn left of the break and never joined. */
  @property() predecessor = ''
  /** Codes of areas to compare with, up to three, separated by spaces. */
  @property() compare = ''
  /** Which way is better: `higher`, `lower` or `none`. */
  @property() polarity = ''
  /** The last period of the history the forecast is made from. */
  @property({ attribute: 'baseline-until' }) baselineUntil = ''
  /** A target to draw. It never feeds the verdict. */
  @property() target = ''
  /** The heading's level in the page, 1 to 6; 3 unless said. */
  @property({ attribute: 'heading-level' }) headingLevel = ''
  /** A finished curve: wins over everything else. */
  @property({ attribute: false }) curve: Curve | null = null
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

  override render(): TemplateResult {
    const language = languageOf(this)
    try {
      const asked = this.curve ? { curve: this.curve, notices: [] } : this.#fromData()
      this.#notices = asked?.notices ?? []
      if (asked) return this.#figure(asked.curve, language)
      return html`<p class="waiting">
          ${this.#figures.current.state === 'idle' ? language.messages.nothingToShow : language.messages.loading}
        </p>
        <slot></slot>`
    } catch (reason) {
      return html`${this.#fault.show(reason, language.messages)}<slot></slot>`
    }
  }

  /** Null while there is nothing to draw yet. */
  #fromData(): AskedCurve | null {
    const { current } = this.#figures
    if (current.state === 'fault') throw current.fault
    if (current.state !== 'ready') return null
    const { indicator, area, predecessor, compare, polarity, baselineUntil, target } = this
    const asked = { indicator, area, predecessor, compare, polarity, baselineUntil, target }
    return curveFromAttributes(current.figures, asked)
  }

  #figure(shown: Curve, { words, messages }: Language): TemplateResult {
    const { family } = BADGES[shown.verdict.status]
    const layout = curveLayout(shown, { width: this.#width.width, scale: this.#width.scale, words, messages })
    const reading = layout.readings[this.#at ?? -1] ?? null
    const latest = shown.indicator.points.findLast((point) => point.value !== null)
    const status = words.status[shown.verdict.status]
    const sentence = verdictSentence(shown, words)
    // An unproven difference is grey: only evidence earns the verdict its colour in the picture.
    const { evidence } = shown.verdict
    const coloured = evidence && evidence.grade !== 'none' && evidenceAgrees(shown.verdict) ? family : ''
    return html`
      <figure class=${coloured}>
        <figcaption>
          <div class="title" part="title" role="heading" aria-level=${headingLevel(this.headingLevel, 3)}>
            ${curveTitle(shown, words)}
          </div>
          <p class="subtitle">${subtitle(shown, words, messages)}</p>
          <p class="verdict ${family}" part="verdict">
            ${badge(shown.verdict)}
            <span><b>${status}</b>${sentence.slice(status.length)}</span>
          </p>
        </figcaption>
        ${this.#notices.map((notice) => html`<p class="notice">${notice.sentence(messages)}</p>`)}
        <details class="why">
          <summary>${messages.why}</summary>
          <ol>
            ${whySentences(shown, words).map((sentence) => html`<li>${sentence}</li>`)}
          </ol>
        </details>
        <div
          class="plot"
          part="chart"
          role="group"
          tabindex="0"
          aria-label=${messages.chartLabel(shown.indicator.name)}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, layout)}
          @pointermove=${(event: PointerEvent) => this.#onPointer(event, layout)}
          @pointerleave=${() => this.#moveTo(null)}
          @blur=${() => this.#moveTo(null)}
        >
          ${draw(layout, 'chart', reading)}
        </div>
        <p class="readout" role="status">
          ${reading?.text ?? html`<span class="cue">${messages.readingCue}</span>`}
        </p>
        ${key(shown, messages)}
        <p class="summary" part="summary">${curveParagraph(shown, words)}</p>
        <details>
          <summary>${messages.dataTable}</summary>
          <div class="scroll" tabindex="0" role="region" aria-label=${messages.tableOf(shown.indicator.name)}>
            ${dataTable(shown, words, messages)}
          </div>
        </details>
        <p class="source">
          ${shown.indicator.definition ? html`${shown.indicator.definition}. ` : nothing}
          ${shown.indicator.caveat ? html`${messages.caveat(shown.indicator.caveat)}. ` : nothing}
          ${shown.polarity === 'none' ? nothing : html`${messages.councilsChoice(shown.polarity)} `}
          ${latest ? html`${messages.dataTo(endDay(latest.period, words))} ` : nothing}
          ${shown.forecast.points.length > 0 && !shown.forecast.madeAt ? html`${messages.recalculated} ` : nothing}
          ${shown.indicator.source ? html`${messages.source(shown.indicator.source)}.` : nothing}
        </p>
      </figure>
    `
  }

  #onKey(event: KeyboardEvent, { readings }: Layout): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const moved = movedByKey(event.key, this.#at, readings.length)
    if (moved === undefined) return
    event.preventDefault()
    this.#moveTo(moved)
  }

  #onPointer(event: PointerEvent, { readings }: Layout): void {
    if (readings.length === 0) return
    const box = (event.currentTarget as Element).getBoundingClientRect()
    this.#moveTo(nearestReading(readings, event.clientX - box.left))
  }

  #moveTo(at: number | null): void {
    if (at === this.#at) return
    this.#at = at
    this.requestUpdate()
  }
}
