import { fixture, html } from '@open-wc/testing'
import './define.js'
import type { ObaScorecard } from './oba-scorecard.js'
import { until } from '../until.fixture.js'

export const file = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/csv' }))

const rows = (indicator: string, values: readonly number[]): string =>
  values.map((value, index) => `${indicator},A1,Dorset,31 March ${2010 + index},${value}`).join('\n')

/** Two indicators of Dorset: one that falls after 2015 and one that does not. */
export const FIGURES = file(
  [
    'indicator,area_code,area,period,value',
    rows('falling', [50, 52, 51, 53, 52, 51, 20, 18, 15]),
    rows('steady', [50, 52, 51, 53, 52, 51, 52, 50, 51]),
  ].join('\n'),
)

/** The companion file of both. */
export const ABOUT = file(
  'indicator,name,polarity,baseline_until,outcome\nfalling,Children in need,lower,2015,Safe\nsteady,Children at risk,lower,2015,Well',
)

export async function scorecardOf(): Promise<ObaScorecard> {
  const element = await fixture<ObaScorecard>(
    html`<oba-scorecard src=${FIGURES} about=${ABOUT}></oba-scorecard>`,
  )
  await until(() => element.shadowRoot!.querySelector('table') !== null)
  return element
}

export const textOf = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim()

export const rowTexts = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    row.textContent!.replace(/\s+/g, ' ').trim(),
  )

/** The button with these words. */
export const button = (element: Element, name: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.includes(name))!
