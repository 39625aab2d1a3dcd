import { curve } from '../curve/curve.js'
import type { Curve } from '../curve/curve.js'
import { readAbout } from '../reading/read-about.js'
import { readTable } from '../reading/read-table.js'
import type { Catalogue } from './catalogue.js'
import { curveParagraph, curveTitle, verdictSentence } from './curve-words.js'

/** Every curve of a table of figures and its companion file: each indicator in each of its areas. */
export function curvesOf(figures: string, about: string): Curve[] {
  return readTable(figures, { about: readAbout(about).about }).indicators.map((indicator) => curve(indicator))
}

/** Everything that is said of a curve, a line each: its title, its verdict and its paragraph. */
export function toldOf(of: Curve, words: Catalogue): string[] {
  return [curveTitle(of, words), verdictSentence(of, words), curveParagraph(of, words)]
}
