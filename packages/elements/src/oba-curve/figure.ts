import { curveParagraph, curveTitle, verdictSentence } from '@oba/core'
import type { Note } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { meaning, origin } from './facts.js'
import { badge } from '../badge/badge.js'
import { draw } from '../chart/draw.js'
import { drawnValues } from '../chart/value-axis.js'
import { verdictColour } from '../badge/verdict-colour.js'
import type { Layout } from '../chart/layout.types.js'
import type { AskedCurve } from '../data/curve-from-attributes.js'
import type { Choice } from '../data/choices.js'
import type { DataFaultError } from '../data/data-fault.js'
import type { Language } from '../messages/languages.js'
import { claimNotice } from '../story/claim.js'
import { story } from '../story/story.js'
import { howToRead } from './how-to-read.js'
import { key } from './key.js'
import { noteList } from './note-list.js'
import { subtitle } from './subtitle.js'
import { chooser } from './chooser.js'
import { why } from './why.js'

/** All that one figure shows. */
export interface ShownFigure extends AskedCurve {
  readonly notes: readonly Note[]
  readonly notices: readonly DataFaultError[]
  readonly layout: Layout
  /** Every value of the picture; null while it is far from the screen. */
  readonly table: HTMLTableElement | null
  /** Where a reader enters a forecast, if the author lets them. */
  readonly form: Element | undefined
  /** Where the figures were fetched from; empty for those given in the page. */
  readonly address: string
  /** The reader's text size over 16 pixels. */
  readonly scale: number
  /** Which reading the reader's cursor is on. */
  readonly at: number | null
  readonly whyOpen: boolean
  /** The named rules whose answers stand beside the reasons; empty for none. */
  readonly rules: string
  /** The level of its heading in the page. */
  readonly level: number
}

/** What a reader can do with it. */
export interface FigureActions {
  readonly choose: (choice: Choice, value: string) => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly onPointer: (event: PointerEvent) => void
  readonly letGo: () => void
  readonly askWhy: () => void
}

/** A curve with all that stands around its picture, in reading order. */
export function figure(shown: ShownFigure, language: Language, actions: FigureActions): TemplateResult {
  const { curve, notes, level } = shown
  const { words, messages } = language
  const address = shown.address
    ? html`<span class="printed"> ${messages.figuresAt(shown.address)}</span>`
    : nothing
  const pictured = picture(shown, language, actions)
  return html`
    <figure class=${verdictColour(curve.verdict)}>
      <figcaption>
        <div class="title" part="title" role="heading" aria-level=${level}>${curveTitle(curve, words)}</div>
        <p class="subtitle">${subtitle(curve, words, messages)}</p>
        ${verdictLine(shown, language, actions)}
      </figcaption>
      ${shown.whyOpen ? why(curve, words, shown.rules) : nothing}
      ${shown.notices.map((notice) => html`<p class="notice">${notice.sentence(messages)}</p>`)}
      ${chooser(shown.choices, messages, actions.choose)}${pictured}
      ${noteList(shown.layout.annotations, notes)}${shown.form}
      <slot name="summary"><p class="summary" part="summary">${curveParagraph(curve, words)}</p></slot>
      ${claimNotice(curve, notes, messages)}${story(notes, level + 1, messages)}
      <slot name="story"></slot>
      ${table(shown, language)}${pictured && howToRead(messages, shown.table !== null)}
      ${meaning(curve, language)} ${origin(curve, language, address)}
    </figure>
  `
}

/**
 * The picture, which a reader can go along by keys or pointer, the line that says what stands there, and its key. Null
 * where there is no figure to draw: the words beside it say so.
 */
export function picture(
  { curve, drawn, layout, table, at }: ShownFigure,
  { messages }: Language,
  actions: FigureActions,
): TemplateResult | null {
  if (drawnValues(drawn).length === 0) return null
  const { name } = curve.indicator
  const reading = layout.readings[at ?? -1] ?? null
  const [named, breaks] = key(drawn, layout.key, messages)
  return html`<div class="picture" @pointerleave=${actions.letGo}>
      <div
        class="plot"
        part="chart"
        role="group"
        tabindex="0"
        aria-label=${messages.chartLabel(name)}
        @keydown=${actions.onKey}
        @pointermove=${actions.onPointer}
        @blur=${actions.letGo}
      >
        ${draw(table ? layout : { ...layout, paths: [], texts: [] }, 'chart', reading)}
      </div>
      ${named}
      <div class="readout" role="status">
        <div class=${reading ? '' : 'cue'}>${reading?.text ?? messages.readingCue}</div>
      </div>
    </div>
    ${breaks}`
}

/** The table, closed until a reader opens it. */
export function table({ curve, table }: ShownFigure, { messages }: Language): TemplateResult {
  const { name } = curve.indicator
  return html`<details>
    <summary>${messages.dataTable}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="${messages.dataTable}: ${name}">${table}</div>
  </details>`
}

/** The verdict in words, with why it is so where a reader asks. */
export function verdictLine(
  { curve, whyOpen }: ShownFigure,
  { words, messages }: Language,
  { askWhy }: FigureActions,
): TemplateResult {
  const status = words.status[curve.verdict.status]
  const sentence = verdictSentence(curve, words)
  return html`<p class="verdict" part="verdict">
    ${badge(curve.verdict)}
    <span
      ><b>${status}</b>${`${sentence.slice(status.length)} `}
      <button type="button" class="ask" aria-expanded=${whyOpen} aria-controls="why" @click=${askWhy}>
        ${messages.why}
      </button></span
    >
  </p>`
}
