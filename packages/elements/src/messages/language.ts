import { tellIfMissing } from '../console/tell-if-missing.js'
import { english } from './english.js'
import { languageAdded, primaryTag } from './languages.js'
import type { Language } from './languages.js'

/** The language of the page around an element: its own `lang`, or the nearest one above it. English where its words are not loaded. */
export function languageOf(element: Element): Language {
  const tag = nearestLang(element) ?? 'en'
  const language = languageAdded(tag)
  if (!language && primaryTag(tag) === 'cy')
    tellIfMissing(() => !languageAdded('cy'), 'the page asks for Welsh words: add oba.cy.min.js.')
  return language ?? english
}

/** Whether the page around an element is in the language of this locale; words that are not must say what they are. */
export function speaksAs(element: Element, locale: string): boolean {
  return primaryTag(nearestLang(element) ?? 'en') === primaryTag(locale)
}

/** `closest` stops at a shadow root, so the search goes on from its host. */
function nearestLang(element: Element): string | null {
  const found = element.closest('[lang]')
  if (found) return found.getAttribute('lang')
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? nearestLang(root.host) : null
}
