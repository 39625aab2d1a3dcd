import '../oba-curve/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'

/** Children on child protection plans in Dorset, from 2013. */
export const VALUES = ['243', '270', '372', '409', '415', '244', '305']

/** The same figures, as those of an area. */
export const csvOf = (area: string): string =>
  [
    'indicator,area_code,area,period,value',
    ...VALUES.map((value, index) => `plans,A1,${area},31 March ${2013 + index},${value}`),
  ].join('\n')

export const rowsOf = (area: string): string[][] =>
  csvOf(area)
    .split('\n')
    .map((line) => line.split(','))

export const recordsOf = (area: string): Record<string, string>[] => {
  const [header, ...rows] = rowsOf(area)
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header![index]!, cell])))
}

export const file = (text: string): string => URL.createObjectURL(new Blob([text]))

export const subtitleOf = (element: Element): string =>
  element.shadowRoot!.querySelector('.subtitle')?.textContent?.trim() ?? ''

/** Waits until a curve and its whole table are those of an area. */
export async function shows(element: ObaCurve, area: string): Promise<void> {
  const rows = (): number => element.shadowRoot!.querySelectorAll('tbody tr').length
  await until(() => subtitleOf(element).includes(area), `the curve of ${area} is drawn`)
  await until(() => rows() >= VALUES.length, `the table of ${area} is made`)
}
