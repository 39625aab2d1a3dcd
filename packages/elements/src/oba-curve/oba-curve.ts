import { curveParagraph, curveTitle, endDay, evidenceAgrees, verdictSentence, whySentences } from '@oba/core'
import type { Curve, Indicator, Note } from '@oba/core'
import { html, nothing } from 'lit'
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
import type { AskedCurve, CurveAttributes } from '../data/curve-from-attributes.js'
import type { Choice } from '../data/choices.js'
import { FileBeside } from '../data/file-beside.js'
import { FiguresElement } from '../data/figures-element.js'
import type { Shown } from '../data/figures-element.js'
import { lastAnswer } from '../data/last-answer.js'
import { listedNotes } from '../data/listed-notes.js'
import { readNotesFile } from '../data/read-notes-file.js'
import { readSavedForecasts } from '../data/read-saved-forecasts.js'
import type { DataFaultError } from '../data/data-fault.js'
import { headingLevel } from '../heading-level.js'
import type { Language } from '../messages/languages.js'
import type { Messages } from '../messages/messages.js'
import { story } from '../story/story.js'
import { stateStyles } from '../theme/state.styles.js'
import { tokenStyles } from '../theme/tokens.styles.js'
import { chooser } from './chooser.js'
import { ObaSelectEvent } from './select-event.js'
import { dataTable } from './data-table.js'
import { key } from './key.js'
import { curveStyles } from './oba-curve.styles.js'
import { movedByKey } from './reading-keys.js'
import { subtitle } from './subtitle.js'

const NONE: readonly never[] = []

/** All that one drawing shows. */
interface ShownCurve extends AskedCurve {
  readonly notes: readonly Note[]
}

function finished(curve: Curve): AskedCurve {
  return { curve, drawn: curve, choices: [], notices: [] }
}

/**
 * One curve: its history, the frozen forecast with its likely range, what happened since, and the
 * verdict in words.
 *
 * @tagname oba-curve
 * @summary Draws one indicator in one area against its baseline forecast.
 * @fires {ObaDataErrorEvent} oba-data-error - when there are no figures to draw; carries the sentence shown instead
 * @fires {ObaReadyEvent} oba-ready - when figures are drawn, and again whenever others are; carries the finished curve
 * @fires {ObaSelectEvent} oba-select - when a reader picks a period, by keys or pointer
 * @slot - a table, JSON or CSV with the figures; a table stays on the page while there is no picture
 * @csspart chooser - each list the reader may choose from
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
export class ObaCurve extends FiguresElement {
  static override styles: CSSResultGroup = [tokenStyles, chartStyles, badgeStyles, stateStyles, curveStyles]

  readonly #saved = new FileBeside(this, () => this.baselineSrc, readSavedForecasts)
  readonly #notesFile = new FileBeside(this, () => this.notesSrc, readNotesFile)
  readonly #made = lastAnswer(curveFromAttributes)
  #attributes: CurveAttributes | null = null
  /** The measure the reader has switched to. */
  #shownMeasure = ''
  readonly #width = new WidthController(this)
  /** What went wrong beside the figures without stopping them. */
  #notices: readonly DataFaultError[] = []
  /** Which reading the reader's cursor is on. */
  #at: number | null = null

  /** Which indicator of the file, by its id. */
  @property() indicator = ''
  /** The code of the area's predecessor, drawn left of the break and never joined. */
  @property() predecessor = ''
  /** Codes of areas to compare with, up to three, separated by spaces. */
  @property() compare = ''
  /** Which way is better: `higher`, `lower` or `none`. */
  @property() polarity = ''
  /** A target to draw, or one a period (`2026: 13; 2027: 12.5`). It never feeds the verdict. */
  @property() target = ''
  /** Leaves the choice of `area`, `indicator` or both to the reader, where the figures hold several. */
  @property() choose = ''
  /** Codes of areas whose median to draw. */
  @property() neighbours = ''
  /** Periods to forecast, 1 to 120; unless said, as far as the figures go and 3 at least. */
  @property() horizon = ''
  /** The method of the forecast, by its name in the core. */
  @property() method = ''
  /** `rate`, `count` or both: the first is judged, and the reader may switch between them. */
  @property() measure = ''
  /** The address of saved forecasts, CSV or JSON: the curve is held to them as they were made. */
  @property({ attribute: 'baseline-src' }) baselineSrc = ''
  /** The address of a file of notes and story. */
  @property({ attribute: 'notes-src' }) notesSrc = ''
  /** Notes and story: stand before those listed inside the element and those of `notes-src`. */
  @property({ attribute: false }) notes: readonly Note[] = []
  /** A finished curve: wins over everything else. */
  @property({ attribute: false }) curve: Curve | null = null

  /** The same attributes are the same object, so that the curve is made anew only when one has changed. */
  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.#attributes && changed.size === 0) return
    const { indicator, area, choose, predecessor, compare, neighbours, polarity } = this
    const { baselineUntil, target, horizon, method, measure, per } = this
    this.#attributes = {
      ...{ indicator, area, choose, predecessor, compare, neighbours, polarity },
      ...{ baselineUntil, target, horizon, method, measure, per, shownMeasure: this.#shownMeasure },
    }
  }

  protected override shown(language: Language): Shown | null {
    const asked = this.curve ? finished(this.curve) : this.#fromFigures(language.messages)
    this.#notices = [asked?.notices ?? [], this.#saved.notice ?? [], this.#notesFile.notice ?? []].flat()
    if (!asked) return null
    const { curve } = asked
    return {
      curves: [curve],
      picture: this.#figure({ ...asked, notes: this.#notesOf(curve.indicator) }, language),
    }
  }

  /** A saved forecast is waited for: another in its place would be a different verdict. */
  #fromFigures(messages: Messages): AskedCurve | null {
    const { figures } = this
    return figures && !this.#saved.loading
      ? this.#made(figures, this.#saved.content ?? NONE, this.#attributes!, messages)
      : null
  }

  /** What is said of an indicator; a note that names none is of whichever the element shows. */
  #notesOf({ id }: Indicator): readonly Note[] {
    return [...this.notes, ...listedNotes(this), ...(this.#notesFile.content ?? [])].filter(
      ({ indicator }) => indicator === '' || indicator === id,
    )
  }

  #choose({ what }: Choice, value: string): void {
    if (what === 'measure') {
      this.#shownMeasure = value
      this.#attributes = null
      this.requestUpdate()
    } else this[what] = value
  }

  #figure(
    { curve: shown, drawn, choices, notes }: ShownCurve,
    { words, messages }: Language,
  ): TemplateResult {
    const { family } = BADGES[shown.verdict.status]
    const layout = curveLayout(drawn, { width: this.#width.width, scale: this.#width.scale, words, messages })
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
        ${chooser(choices, messages, (choice, value) => this.#choose(choice, value))}
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
        ${key(drawn, messages)}
        <p class="summary" part="summary">${curveParagraph(shown, words)}</p>
        ${story(notes, headingLevel(this.headingLevel, 3) + 1, messages)}
        <details>
          <summary>${messages.dataTable}</summary>
          <div class="scroll" tabindex="0" role="region" aria-label=${messages.tableOf(shown.indicator.name)}>
            ${dataTable(drawn, words, messages)}
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
    this.#moveTo(moved, readings)
  }

  #onPointer(event: PointerEvent, { readings }: Layout): void {
    if (readings.length === 0) return
    const box = (event.currentTarget as Element).getBoundingClientRect()
    this.#moveTo(nearestReading(readings, event.clientX - box.left), readings)
  }

  #moveTo(at: number | null, readings: Layout['readings'] = []): void {
    if (at === this.#at) return
    this.#at = at
    this.requestUpdate()
    const reading = readings[at ?? -1]
    this.dispatchEvent(new ObaSelectEvent(reading?.period ?? null, reading?.text ?? ''))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oba-curve': ObaCurve
  }
}
