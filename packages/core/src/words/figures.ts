import type { Indicator } from '../model/indicator.js'
import { roundTo } from '../series/round-to.js'
import type { CurveCatalogue, UnitKind } from './catalogue.js'

type Shown = Pick<Indicator, 'decimals' | 'unit'>

export function unitKind(unit: string): UnitKind {
  if (/^(%|per ?cent(age)?\b(?! point))/i.test(unit)) return 'percent'
  return /\bper\b/i.test(unit) ? 'rate' : 'count'
}

/** As what two figures are compared: fewer and more are said of whole things that are counted, lower and higher of all else. */
export function comparedAs({ decimals, unit }: Shown): UnitKind {
  const kind = unitKind(unit)
  const things = decimals === 0 && /^$|count|number|s\b|children|people/i.test(unit)
  return kind === 'count' && !things ? 'rate' : kind
}

/** A figure as UK statistics print it: comma thousands, a true minus, no more decimals than published. */
export function figure(value: number, decimals: number, words: CurveCatalogue): string {
  const format = new Intl.NumberFormat(words.locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return format.format(roundTo(value, decimals) || 0).replace('-', '−')
}

/** A figure of an indicator with its % or £ sign where it has one; other units are said once, elsewhere. */
export function indicatorFigure(value: number, { decimals, unit }: Shown, words: CurveCatalogue): string {
  const plain = figure(value, decimals, words)
  if (unit === '£') return plain.replace(/^−?/, '$&£')
  return unitKind(unit) === 'percent' ? words.percent(plain) : plain
}

/** A figure with its unit in words: "65 per 10,000 children", "305 children", "14.7%". */
export function figureWithUnit(value: number, indicator: Shown, words: CurveCatalogue): string {
  const { decimals, unit } = indicator
  const plain = indicatorFigure(value, indicator, words)
  const kind = unitKind(unit)
  const said = saidUnit(unit)
  if (kind === 'percent' || said === '' || said === '£') return plain
  return kind === 'count' ? words.counted(plain, roundTo(value, decimals), said) : `${plain} ${said}`
}

/** What is left of a unit after a figure: "Rate per 10,000" → "per 10,000", "Number of Places" → "places", "Count" → "". */
function saidUnit(unit: string): string {
  return unit
    .replace(/^(number|count)( of)?\b ?|\brate (?=per )/i, '')
    .replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
}
