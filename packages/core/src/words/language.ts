import type { Catalogue, Language } from './catalogue.js'
import { cy } from './cy.js'
import { en } from './en.js'

/** The catalogue for a language tag ("cy", "cy-GB"); English for any that has none. */
export function catalogueFor(language: string): Catalogue {
  const catalogues: Readonly<Record<Language, Catalogue>> = { en, cy }
  const primary = language.toLowerCase().split('-')[0]
  return primary === 'cy' ? catalogues.cy : catalogues.en
}
