import { fixture, html } from '@open-wc/testing'
import './define.js'
import type { ObaQuadrants } from './oba-quadrants.js'
import { until } from '../until.fixture.js'

export const file = (text: string, type = 'text/csv'): string =>
  URL.createObjectURL(new Blob([text], { type }))

/** The rows of one measure, from 2019/20. */
export const years = (id: string, values: readonly (number | string)[], unit = ''): string =>
  values
    .map((value, index) => {
      const figure = typeof value === 'number' ? `${value},` : `,${value}`
      return `${id},Example,${2019 + index}/${20 + index},financial year,${figure},${unit}`
    })
    .join('\n')

/** The address of a file of such rows. */
export const figures = (...rows: readonly string[]): string =>
  file(['indicator,area,period,period_type,value,symbol,unit', ...rows].join('\n'))

/** The measures of a service that trains social workers. */
export const MEASURES = figures(
  years('places', [30, 36, 40, 48], 'places'),
  years('finished', [70, 74, 80, 88], '%'),
  years('number', [10, 'c', 20, 26], 'people'),
  years('share', [40.2, 44.4, 54.1, 61.9], '%'),
  years('wanted', ['x'], '%'),
)

/** The companion file, which places its measures. */
export const ABOUT = file(
  [
    'indicator,name,decimals,tier,service,quadrant,pair',
    'places,Training places,0,,training,upper-left,',
    'finished,Training finished,0,headline 2,training,upper-right,',
    'number,People whose practice improved,0,,training,lower-left,share',
    'share,Share whose practice improved,1,headline 1,training,lower-right,number',
    'wanted,Children who feel heard,0,data development agenda 1,training,lower-right,',
  ].join('\n'),
)

export const DOCUMENT = {
  version: 1,
  populations: [{ id: 'children', name: 'Children' }],
  outcomes: [{ id: 'safe', text: 'Children are safe', population: 'children' }],
  services: [
    { id: 'training', name: 'Social-work training', users: 'social workers', contributesTo: ['safe'] },
  ],
}

const FRAMEWORK = file(JSON.stringify(DOCUMENT), 'application/json')

export async function quadrantsOf(attributes: Readonly<Record<string, string>> = {}): Promise<ObaQuadrants> {
  const element = document.createElement('oba-quadrants')
  for (const [name, value] of Object.entries({
    src: MEASURES,
    about: ABOUT,
    framework: FRAMEWORK,
    ...attributes,
  }))
    element.setAttribute(name, value)
  await fixture(html`<div>${element}</div>`)
  await until(() => element.shadowRoot!.querySelector('.quadrants, .fault') !== null)
  return element
}

export const said = (element: Element, selector = ''): string =>
  (selector === '' ? element.shadowRoot! : element.shadowRoot!.querySelector(selector)!)
    .textContent!.replace(/\s+/g, ' ')
    .trim()

export const headings = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[role="heading"]')].map(
    (head) => `${head.getAttribute('aria-level')} ${head.textContent!.trim()}`,
  )

export const button = (element: Element, name: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.trim() === name)!
