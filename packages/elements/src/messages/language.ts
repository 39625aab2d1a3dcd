import { catalogueFor } from '@oba/core'
import type { Catalogue } from '@oba/core'
import { cy } from './cy.js'
import { en } from './en.js'
import type { Messages } from './messages.js'

export interface Language {
  readonly words: Catalogue
  readonly messages: Messages
}

/** The language of the page around an element: its own `lang`, or the nearest one above it. */
export function languageOf(element: Element): Language {
  const tag = nearestLang(element) ?? 'en'
  return { words: catalogueFor(tag), messages: messagesFor(tag) }
}

/** The elements' own words for a language tag; English for any that has none. */
export function messagesFor(tag: string): Messages {
  return tag.toLowerCase().split('-')[0] === 'cy' ? cy : en
}

/** `closest` stops at a shadow root, so the search goes on from its host. */
function nearestLang(element: Element): string | null {
  const found = element.closest('[lang]')
  if (found) return found.getAttribute('lang')
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? nearestLang(root.host) : null
}
