import { html, nothing } from 'lit'
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit'
import { headingLevel } from '../heading-level.js'
import { reportMessages } from '../messages/report.js'
import type { Language } from '../messages/languages.js'
import type { FigureActions, ShownFigure } from '../oba-curve/figure.js'
import { ObaCurve } from '../oba-curve/oba-curve.js'
import { linesTooMany } from './lines-too-many.js'
import { reportStyles } from './oba-report.styles.js'
import { reportSheet } from './report-sheet.js'

export type { ObaEvent } from '../data/oba-event.js'

/**
 * The one-page report: an outcome, the curve of one of its indicators, the story behind it, what works and
 * who does what by when. One side of A4 on paper.
 *
 * @tagname oba-report
 * @summary Sets one curve and its story out on one printed page.
 * @fires {ObaDataErrorEvent} oba-data-error - when there are no figures to draw; carries the sentence shown instead
 * @fires {ObaReadyEvent} oba-ready - when figures are drawn, and again whenever others are; carries the finished curve
 * @fires {ObaSelectEvent} oba-select - when a reader picks a period, by keys or pointer
 * @csspart outcome - the outcome the indicator belongs to
 */
export class ObaReport extends ObaCurve {
  static override properties: PropertyDeclarations = {
    outcome: {},
  }

  static override styles: CSSResultGroup = [ObaCurve.styles, reportStyles]

  /** By how many lines the report is longer than its page. */
  #tooMany = 0
  /** Whether the reader's cursor is on the picture: nothing that prints has changed then. */
  #pointing = false

  /** The outcome in plain words, without a number. */
  declare outcome: string

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('beforeprint', this.#drawAnew)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this.#drawAnew)
  }

  override updated(): void {
    const sheet = this.renderRoot.querySelector<HTMLElement>('.sheet')
    if (!sheet || this.#pointing) return
    const tooMany = linesTooMany(sheet)
    if (tooMany === this.#tooMany) return
    this.#tooMany = tooMany
    this.requestUpdate()
  }

  /** It has no summary to stand there. */
  protected override get standIn(): TemplateResult {
    return html`<slot></slot>`
  }

  protected override picture(shown: ShownFigure, language: Language, actions: FigureActions): TemplateResult {
    this.#pointing = shown.at !== null
    const level = headingLevel(this.headingLevel, 2)
    return html`
      ${
        this.#tooMany > 0
          ? html`<p class="notice too-long" role="status">
              ${reportMessages(language.messages).tooLong(this.#tooMany)}
            </p>`
          : nothing
      }
      ${reportSheet({ ...shown, level }, this.outcome, language, actions)}
    `
  }

  /** The day of printing is the day it is printed. */
  readonly #drawAnew = (): void => this.requestUpdate()
}

declare global {
  interface HTMLElementTagNameMap {
    'oba-report': ObaReport
  }
}
