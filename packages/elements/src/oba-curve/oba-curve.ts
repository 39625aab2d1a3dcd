import type { Curve, Indicator, Note } from '@oba/core'
import { html } from 'lit'
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit'
// First of the chart's, as the order of imports is that of the built script: here it is 100 bytes smaller, gzipped.
import { PlaceController } from '../chart/place-controller.js'
import { chartStyles } from '../chart/chart.styles.js'
import { curveLayout } from '../chart/curve-layout.js'
import { farLayout } from '../chart/far-layout.js'
import type { Frame } from '../chart/frame.js'
import type { AxisOptions } from '../chart/value-axis.js'
import { curveFromAttributes } from '../data/curve-from-attributes.js'
import type { Asked, AskedCurve } from '../data/curve-from-attributes.js'
import { axisOf } from '../data/axis-of.js'
import type { Choice } from '../data/choices.js'
import { FileBeside } from '../data/file-beside.js'
import { FiguresElement } from '../data/figures-element.js'
import type { Shown } from '../data/figures-element.js'
import type { Figures } from '../data/figures.js'
import { lastAnswer } from '../last-answer.js'
import { listedNotes } from '../data/listed-notes.js'
import { readNotesFile } from '../data/read-notes-file.js'
import { readSavedForecasts } from '../data/read-saved-forecasts.js'
import { tellOthers } from '../data/tell-others.js'
import { badgeStyles } from '../badge/badge.styles.js'
import { headingLevel } from '../heading-level.js'
import { editorFor } from './editor-offered.js'
import type { Editor } from './editor-offered.js'
import type { Language } from '../messages/languages.js'
import type { Messages } from '../messages/messages.js'
import { elementSheet } from '../theme/element-sheet.js'
import { dataRows } from './data-rows.js'
import { dataTable } from './data-table.js'
import { figure } from './figure.js'
import type { FigureActions, ShownFigure } from './figure.js'
import { curveStyles } from './oba-curve.styles.js'
import { printStyles } from './print.styles.js'
import { saidAt } from './note-list.js'
import { ReadingCursor } from './reading-cursor.js'

export type { ObaEvent } from '../data/oba-event.js'

const NONE: readonly never[] = []

function frameOf(
  width: number,
  scale: number,
  axis: NonNullable<AxisOptions['axis']>,
  behind: readonly Indicator[],
  language: Language,
  ...notes: readonly Note[]
): Frame {
  return { width, scale, axis, behind, notes, ...language }
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
 * @fires {ObaForecastEvent} oba-forecast - when a reader has finished entering a forecast; carries it as a saved forecast is written
 * @fires {ObaSelectEvent} oba-select - when a reader picks a period, by keys or pointer
 * @slot summary - replaces the paragraph under the chart
 * @slot how-to-read - replaces the few words on how to read the chart, as by a link to a page that explains it
 * @slot story - stands after the story of the notes
 * @csspart chooser - each list the reader may choose from
 * @csspart title - the heading
 * @csspart verdict - the badge and its sentence
 * @csspart chart - the picture
 * @csspart legend - what the picture does not name itself
 * @csspart notes - the notes, by their numbers in the picture
 * @csspart summary - the paragraph under the chart
 * @csspart table - the data table
 * @csspart definition - what the figures are
 * @csspart source - where the figures come from
 * @csspart output - what readers may download or copy
 * @cssproperty --oba-actual - ink: what happened
 * @cssproperty --oba-forecast - grey: what was forecast
 * @cssproperty --oba-better - colour of a better verdict, focus, links and the bar beside an opened row
 * @cssproperty --oba-worse - colour of a worse verdict, the bar beside an error and what is wrong in a form
 * @cssproperty --oba-target - colour of a target
 * @cssproperty --oba-surface - the background everything is drawn on
 * @cssproperty --oba-text - words
 * @cssproperty --oba-muted - words beside: what is under a title, labels, sources
 * @cssproperty --oba-axis - the axis, where the history ends, other areas' lines and the edges of buttons
 * @cssproperty --oba-grid - lines across the chart
 * @cssproperty --oba-range - the likely range of a forecast
 */
export class ObaCurve extends FiguresElement<AskedCurve> {
  static override properties: PropertyDeclarations = {
    indicator: {},
    predecessor: {},
    compare: {},
    polarity: {},
    target: {},
    axis: {},
    choose: {},
    neighbours: {},
    horizon: {},
    method: {},
    measure: {},
    rules: {},
    editable: {},
    baselineSrc: { attribute: 'baseline-src' },
    notesSrc: { attribute: 'notes-src' },
    notes: { attribute: false },
    behind: { attribute: false },
    curve: { attribute: false },
  }

  static override styles: CSSResultGroup = elementSheet(chartStyles, badgeStyles, curveStyles, printStyles)

  readonly #saved = new FileBeside(this, () => this.baselineSrc, readSavedForecasts)
  readonly #notesFile = new FileBeside(this, () => this.notesSrc, readNotesFile)
  readonly #made = lastAnswer(curveFromAttributes)
  readonly #axis = lastAnswer(axisOf)
  readonly #others = lastAnswer((notes: readonly Note[], { indicators }: Figures) =>
    notes.forEach(({ indicator }) => tellOthers(indicators, this.notesSrc, [indicator])),
  )
  readonly #frame = lastAnswer(frameOf)
  readonly #layout = lastAnswer(curveLayout)
  readonly #table = lastAnswer((...of: Parameters<typeof dataRows>) => dataTable(dataRows(...of)))
  #asked: Asked = { author: this, shownMeasure: '' }
  #editor: Editor | null = null
  readonly #place = new PlaceController(this)
  readonly #cursor = new ReadingCursor(this)
  #whyOpen = false

  /** Which indicator of the file, by its id. */
  declare indicator: string
  /** The code of the area's predecessor, drawn left of the break and never joined. */
  declare predecessor: string
  /** Codes of areas to compare with, up to three, separated by spaces. */
  declare compare: string
  /** Which way is better: `higher`, `lower` or `none`. */
  declare polarity: string
  /** A target to draw, or one a period (`2026: 13; 2027: 12.5`). It never feeds the verdict. */
  declare target: string
  /** Where the axis of values begins: at zero; near the lowest figure (`data`); or the two ends it has in several charts (`0 1000`). */
  declare axis: string
  /** Leaves the choice of `area`, `indicator` or both to the reader, where the figures hold several. */
  declare choose: string
  /** Codes of areas whose median to draw. */
  declare neighbours: string
  /** Periods to forecast, 1 to 120; unless said, as far as the figures go and 3 at least. */
  declare horizon: string
  /** The method of the forecast, by its name in the core. */
  declare method: string
  /** `rate`, `count` or both: the first is judged, and the reader may switch between them. */
  declare measure: string
  /** Named rules whose own answers stand under *Why?*, separated by spaces, or `all`. They come in a script of their own. */
  declare rules: string
  /** `forecast` lets readers enter one, in the picture and in boxes under it. It comes in a script of its own, and the element keeps nothing. */
  declare editable: string
  /** The address of saved forecasts, CSV or JSON: the curve is held to them as they were made. */
  declare baselineSrc: string
  /** The address of a file of notes and story. */
  declare notesSrc: string
  /** Notes and story: stand before those listed inside the element and those of `notes-src`. */
  declare notes: readonly Note[] | null
  /** The same indicator elsewhere, thin and grey behind the picture: what it is held against. */
  declare behind: readonly Indicator[] | null
  /** A finished curve: wins over everything else. */
  declare curve: Curve | null

  /** Those that come onto a page together are all measured before one is drawn: else the page is laid out anew for each. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      this.#place.measure()
      await null
    }
    super.scheduleUpdate()
  }

  /** The curve is made anew only when an attribute has changed. */
  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.size > 0) this.#asked = { ...this.#asked }
  }

  protected override get standIn(): TemplateResult {
    return html`<slot></slot><slot name="summary"></slot>`
  }

  protected override shown(language: Language): Shown<AskedCurve> | null {
    const asked = this.curve ? finished(this.curve) : this.#fromFigures(language.messages)
    if (!asked) return null
    const notices = [asked.notices, this.#saved.fault ?? [], this.#notesFile.fault ?? []].flat()
    const editor = this.editable ? (this.#editor ??= editorFor(this)) : null
    const edited = editor?.edited(asked, language) ?? asked
    const { curve, drawn } = edited
    const { width, scale, isNear, isGuessed } = this.#place
    const notes = this.#notesOf(curve.indicator)
    const axis = editor?.axis ?? this.#axis(this.axis)
    const frame = this.#frame(width, scale, axis, this.behind ?? NONE, language, ...saidAt(notes))
    const layout = isGuessed ? farLayout(drawn, frame) : this.#layout(drawn, frame)
    const picture = this.picture(
      {
        ...edited,
        form: editor?.form(layout),
        address: this.curve ? '' : this.address,
        ...{ notices, layout, scale, at: this.#cursor.at, whyOpen: this.#whyOpen, rules: this.rules },
        notes,
        table: isNear ? this.#table(drawn, language.words, language.messages) : null,
        level: headingLevel(this.headingLevel, 3),
      },
      language,
      {
        choose: (choice, value) => this.#choose(choice, value),
        ...this.#cursor.over(layout.readings),
        askWhy: () => this.#askWhy(),
      },
    )
    // A page is told of what is published, and takes away what is seen.
    return { curves: [asked.curve], picture, of: edited }
  }

  /** How the curve is set out, with all that stands around it. */
  protected picture(shown: ShownFigure, language: Language, actions: FigureActions): TemplateResult {
    return figure(shown, language, actions)
  }

  protected override waitingFor(messages: Messages): string {
    return super.waitingFor(messages) + (this.#saved.loading ? ` ${messages.loadingForecast}` : '')
  }

  /** A saved forecast is waited for: another in its place would be a different verdict. */
  #fromFigures(messages: Messages): AskedCurve | null {
    const { figures } = this
    if (figures) this.#others(this.#notesFile.content ?? NONE, figures)
    return figures && !this.#saved.loading
      ? this.#made(figures, this.#saved.content ?? NONE, this.#asked, messages)
      : null
  }

  /** What is said of an indicator; a note that names none is of whichever the element shows. */
  #notesOf({ id }: Indicator): readonly Note[] {
    return [...(this.notes ?? NONE), ...listedNotes(this), ...(this.#notesFile.content ?? [])].filter(
      ({ indicator }) => indicator === '' || indicator === id,
    )
  }

  #choose({ what }: Choice, value: string): void {
    if (what === 'measure') {
      this.#asked = { author: this, shownMeasure: value }
      this.requestUpdate()
    } else this[what] = value
  }

  #askWhy(): void {
    this.#whyOpen = !this.#whyOpen
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oba-curve': ObaCurve
  }
}
