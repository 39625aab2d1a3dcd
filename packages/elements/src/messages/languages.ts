import type { Catalogue, CurveCatalogue, EquityCatalogue, QuadrantsCatalogue } from '@oba/core'
import type { Messages } from './messages.js'

/**
 * All that elements say in one language: the sentences about figures, and the words around them. What only
 * some elements say may be left out, and is in English then.
 */
export interface Language {
  readonly words: CurveCatalogue & Partial<Catalogue>
  readonly quadrants?: QuadrantsCatalogue
  readonly equity?: EquityCatalogue
  readonly messages: Messages
}

export const DRAW_ANEW = 'oba-draw-anew'

/** Tells elements that are drawn already to draw themselves anew, for what a script has added. On a server there are none. */
export function drawAnew(): void {
  if (typeof dispatchEvent === 'function') dispatchEvent(new Event(DRAW_ANEW))
}

// Each language is a script of its own, so that a page in English loads English alone; what one script
// adds, another has to find.
const ADDED = Symbol.for('oba.languages')
const added = (): Map<string, Language> =>
  ((globalThis as { [ADDED]?: Map<string, Language> })[ADDED] ??= new Map<string, Language>())

/**
 * Gives every element on the page the words of a language, or other words for one it has: a council that
 * says "result" and "customer" adds English again with its own. A locale no browser takes ("en_GB") is told of in the
 * console, and figures are written as in the language itself.
 *
 * @param tag - the language, as a page's `lang` begins: "cy" serves "cy-GB" too
 *
 * @example
 * addLanguage('en', { ...english, words: { ...english.words, target: (figure) => `We aim for ${figure}.` } })
 */
export function addLanguage(tag: string, language: Language): void {
  const { words } = language
  const own = primaryTag(tag)
  const locale = [words.locale, own].find(isLocale) ?? 'en'
  if (locale !== words.locale)
    console.warn(
      `oba: “${words.locale}” is no locale, so the language “${tag}” writes its figures as in “${locale}”.`,
    )
  added().set(own, { ...language, words: { ...words, locale } })
  drawAnew()
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}

/** What was added for a language tag, if anything was. */
export function languageAdded(tag: string): Language | undefined {
  return added().get(primaryTag(tag))
}

/** "cy" of "cy-GB", and of "cy_GB". */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!
}
