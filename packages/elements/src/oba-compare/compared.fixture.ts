import { fixture, html } from '@open-wc/testing'
import '../oba-curve/define.js'
import './define.js'
import type { ObaCompare } from './oba-compare.js'
import { until } from '../until.fixture.js'

/** The rows of one area, from 2012. */
export const years = (area: string, values: readonly (number | string)[], group = ''): string[] =>
  values.map((value, index) => {
    const figure = typeof value === 'number' ? `${value},` : `,${value}`
    return `hurt,${area},${area} area,${group},${2012 + index},calendar year,${figure}`
  })

export const HEAD = 'indicator,area_code,area,group,period,period_type,value,symbol'

/** Four areas, of which B2 has turned, C3 has got worse and D4 has its latest figure kept back. */
export const AREAS = [
  HEAD,
  ...years('A1', [50, 52, 51, 53, 52, 51, 52, 50, 51]),
  ...years('B2', [60, 62, 61, 63, 62, 61, 30, 28, 25]),
  ...years('C3', [40, 42, 41, 43, 42, 41, 70, 75, 80]),
  ...years('D4', [30, 31, 30, 32, 31, 30, 31, 30, 'c']),
].join('\n')

/** Two groups of one area, with their counts. */
export const GROUPS = [
  'indicator,area_code,area,group,period,period_type,value,numerator,denominator,unit',
  ...['Boys', 'Girls'].flatMap((group, which) =>
    [0, 1, 2, 3, 4, 5].map((year) => {
      const value = (which === 0 ? 60 : 40) - 2 * year
      return `hurt,A1,Dorset,${group},${2015 + year},calendar year,${value},${value * 10},1000,"per 100"`
    }),
  ),
].join('\n')

export async function compared(
  attributes: Readonly<Record<string, string>> = {},
  data = AREAS,
): Promise<ObaCompare> {
  const element = document.createElement('oba-compare')
  const asked = { area: 'A1', polarity: 'lower', 'baseline-until': '2017', ...attributes }
  for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value)
  element.data = data
  await fixture(html`<div>${element}</div>`)
  await until(() => element.shadowRoot!.querySelector('.cells, table, .fault') !== null)
  return element
}

export const textOf = (node: Element | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

export const inside = (element: Element, selector: string): Element[] => [
  ...element.shadowRoot!.querySelectorAll(selector),
]

export const names = (element: Element): string[] => inside(element, '.cells .pick').map(textOf)
