import type { Indicator } from '../model/indicator.js'
import { roundTo } from '../series/round-to.js'
import type { Catalogue, UnitKind } from './catalogue.js'

export function unitKind(unit: string): UnitKind {
  if (unit.startsWith('%')) return 'percent'
  return /^(rate )?per /i.test(unit) ? 'rate' : 'count'
}

/** A figure as UK statistics print it: comma thousands, a true minus, no more decimals than published. */
export function figure(value: number, decimals: number, words: Catalogue): string {
  const format = new Intl.NumberFormat(words.locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return format.format(roundTo(value, decimals) || 0).replace('-', '−')
}

/** A figure of an indicator with a % sign where it is a percentage; other units are said once, elsewhere. */
export function indicatorFigure(
  value: number,
  indicator: Pick<Indicator, 'decimals' | 'unit'>,
  words: Catalogue,
): string {
  const plain = figure(value, indicator.decimals, words)
  return unitKind(indicator.unit) === 'percent' ? words.percent(plain) : plain
}

/** A figure with its unit in words: "65 per 10,000 children", "305 children", "14.7%". */
export function figureWithUnit(
  value: number,
  indicator: Pick<Indicator, 'decimals' | 'unit'>,
  words: Catalogue,
): string {
  const plain = indicatorFigure(value, indicator, words)
  const kind = unitKind(indicator.unit)
  if (kind === 'percent' || indicator.unit === '') return plain
  if (indicator.unit === '£') return plain.replace(/^−?/, '$&£')
  return kind === 'count'
    ? words.counted(plain, roundTo(value, indicator.decimals), indicator.unit)
    : `${plain} ${indicator.unit}`
}
