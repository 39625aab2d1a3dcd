import type { Note } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Annotation } from '../chart/annotations.js'
import { storySectionOf } from '../story/story-sections.js'

/** What is said at the picture: notes that are no part of the story. */
export function saidAt(notes: readonly Note[]): readonly Note[] {
  return notes.filter((note) => !storySectionOf(note))
}

/** The notes in the picture, by their numbers there; then those that are of the whole curve. */
export function noteList(
  placed: readonly Annotation[],
  notes: readonly Note[],
): TemplateResult | typeof nothing {
  const others = saidAt(notes).filter((note) => placed.every((one) => one.note !== note))
  if (placed.length + others.length === 0) return nothing
  return html`<ul class="notes" part="notes">
    ${placed.map(({ number, note }) => html`<li><b>${number}</b> ${note.period}: ${note.text}</li>`)}
    ${others.map(({ period, text }) => html`<li>${period ? `${period}: ` : ''}${text}</li>`)}
  </ul>`
}
