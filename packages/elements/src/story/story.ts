import type { Note } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Messages } from '../messages/messages.js'
import { STORY_SECTIONS, ideaKind, storySectionOf } from './story-sections.js'
import type { StorySection } from '../messages/story.js'

/**
 * The parts of a story in the method's order, each with its heading; a part nobody has written of is left
 * out. `level` is that of the headings.
 */
export function story(
  notes: readonly Note[],
  level: number,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing
  return html`<div class="stories">
    ${STORY_SECTIONS.map((section) => storyPart(section, notes, level, messages))}
  </div>`
}

/** One part of a story: its heading and what is said there; nothing where nobody has written of it. */
export function storyPart(
  section: StorySection,
  notes: readonly Note[],
  level: number,
  messages: Messages,
): TemplateResult | typeof nothing {
  const own = notes.filter((note) => storySectionOf(note) === section)
  if (own.length === 0) return nothing
  return html`<div class="story">
    <div class="story-head" role="heading" aria-level=${Math.min(level, 6)}>
      ${messages.storyHead[section]}
    </div>
    <ul>
      ${own.map((note) => html`<li>${line(note, messages)}</li>`)}
    </ul>
  </div>`
}

/** What is said, then who and when where a note names them: "Front door team, by June 2026." */
function line(note: Note, messages: Messages): TemplateResult {
  const kind = ideaKind(note)
  const owner = [note.who, note.when].filter((part) => part).join(', ')
  return html`${kind ? html`<b>${messages.ideaKind[kind]}:</b> ` : nothing}${note.text}${
    owner === '' ? nothing : html` <span class="owner">(${owner})</span>`
  }`
}
