import type { Indicator } from '../model/indicator.js'
import { readTable } from '../reading/read-table.js'

/**
 * Department for Education, Children in need: 2025. Children who were the subject of a child
 * protection plan at 31 March, Dorset county council. Crown copyright, Open Government Licence v3.0.
 */
export const DORSET_PLANS: Readonly<Record<string, number>> = {
  2013: 243,
  2014: 270,
  2015: 372,
  2016: 409,
  2017: 415,
  2018: 244,
  2019: 305,
}

/**
 * Department for Education, Children looked after in England: 2025. Looked after at 31 March, rate
 * per 10,000 children, England. Crown copyright, Open Government Licence v3.0.
 */
export const ENGLAND_LOOKED_AFTER: Readonly<Record<string, number>> = {
  2016: 60,
  2017: 62,
  2018: 64,
  2019: 66,
  2020: 68,
  2021: 69,
  2022: 70,
  2023: 70,
  2024: 69,
  2025: 67,
}

/** An indicator of figures at 31 March, as the reader would make it, up to and with the year `to`. */
export function snapshots(
  name: string,
  figures: Readonly<Record<string, number | null>>,
  to = '9999',
): Indicator {
  const years = Object.keys(figures).filter((year) => year <= to)
  const rows = years.map((year) => [
    name,
    'A1',
    `31 March ${year}`,
    figures[year] === null ? '' : String(figures[year]),
  ])
  return readTable([['indicator', 'area_code', 'period', 'value'], ...rows]).indicators[0]!
}
