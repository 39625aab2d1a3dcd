import type { Curve } from '../curve/curve.js'
import type { Indicator } from '../model/indicator.js'

/** What a curve is of: "Children in care, Dorset". */
export function nameAndArea({ name, area }: Pick<Indicator, 'name' | 'area'>): string {
  return [name, area.name].filter((part) => part).join(', ')
}

/** The name of the area that curves set side by side are all of; empty where they are of several. */
export function areaOfAll(curves: readonly Curve[]): string {
  const [area = '', ...others] = new Set(curves.map(({ indicator }) => indicator.area.name))
  return others.length > 0 ? '' : area
}

/** The name of one of these curves: with its area, where they are of more than one. */
export function nameAmong(curves: readonly Curve[]): (curve: Curve) => string {
  const area = areaOfAll(curves)
  return ({ indicator }) => (indicator.area.name === area ? indicator.name : nameAndArea(indicator))
}
