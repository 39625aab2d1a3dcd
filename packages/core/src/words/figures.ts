import type { Indicator } from '../model/indicator.js'
import { THINGS } from '../model/is-count.js'
import { unitKind } from '../model/unit-kind.js'
import { withCommas } from '../model/with-commas.js'
import { decimalsOf, UNROUNDED } from '../series/decimals-of.js'
import type { Point } from '../series/point.js'
import { roundTo } from '../series/round-to.js'
import type { CurveCatalogue, UnitKind } from './catalogue.js'

type Shown = Pick<Indicator, 'decimals' | 'unit'>

export { unitKind }

/** As what two figures are compared: fewer and more are said of whole things that are counted, lower and higher of all else. */
export function comparedAs({ decimals, unit }: Shown): UnitKind {
  const kind = unitKind(unit)
  const things = decimals === 0 && THINGS.test(unit)
  return kind === 'count' && !things ? 'rate' : kind
}

/** For other languages. Making one takes as long as printing fifty figures with it, and a page prints thousands with two or three. */
const printers: Record<string, Intl.NumberFormat> = {}

function printerOf(locale: string, decimals: number): Intl.NumberFormat {
  return (printers[`${locale} ${decimals}`] ??= new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }))
}

const WITH_COMMAS = /^(en|cy)(-GB)?$/

/** A figure as UK statistics print it: comma thousands, a true minus, no more decimals than published. */
export function figure(value: number, decimals: number, { locale }: CurveCatalogue): string {
  const rounded = roundTo(value, decimals) || 0
  const printed = WITH_COMMAS.test(locale)
    ? withCommas(rounded.toFixed(decimals))
    : printerOf(locale, decimals).format(rounded)
  return printed.replace('-', '−')
}

/** A figure of an indicator with its % or £ sign where it has one; other units are said once, elsewhere. */
export function indicatorFigure(value: number, { decimals, unit }: Shown, words: CurveCatalogue): string {
  const plain = figure(value, decimals, words)
  if (unit === '£') return plain.replace(/^−?/, '$&£')
  return unitKind(unit) === 'percent' ? words.percent(plain) : plain
}

/** A published figure, to more places than the indicator's others where it has more. One worked out from counts has as many as they. */
export function pointFigure({ value, numerator }: Point, shown: Shown, words: CurveCatalogue): string {
  const places = numerator === undefined ? decimalsOf(value!) : 0
  const decimals = Math.max(shown.decimals, places < UNROUNDED ? places : 0)
  return indicatorFigure(value!, { ...shown, decimals }, words)
}

/** A figure with its unit in words: "65 per 10,000 children", "305 children", "14.7%". */
export function figureWithUnit(value: number, indicator: Shown, words: CurveCatalogue): string {
  const { unit } = indicator
  const plain = indicatorFigure(value, indicator, words)
  const said = saidUnit(unit)
  return unitKind(unit) === 'percent' || /^£?$/.test(said) ? plain : words.counted(plain, said)
}

/**
 * What is left of a unit after a figure: "Rate per 10,000" → "per 10,000", "Number of Places" → "places", "Count" → "". One that
 * says again what is measured, and not in what, is left out: 31.5 is no "31.5 score".
 */
function saidUnit(unit: string): string {
  const said = unit
    .replace(/^(number|count|total)( of)?\b ?|^.*\brate (?=per )/i, '')
    .replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
  return /\b(average|expectancy|index|load|rate|score)\b/.test(said) ? '' : said
}
