import type { Catalogue } from './catalogue.js'
import { cy } from './cy.js'
import { en } from './en.js'
import { isWelsh } from './is-welsh.js'

/** The catalogue for a language tag ("cy", "cy-GB"); English for any that has none. */
export function catalogueFor(language: string): Catalogue {
  return isWelsh(language) ? cy : en
}
