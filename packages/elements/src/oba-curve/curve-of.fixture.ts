import { fixture, html } from '@open-wc/testing'
import './define.js'
import type { ObaCurve } from './oba-curve.js'
import { until } from '../until.fixture.js'

/** Children on child protection plans in Dorset. */
export const CSV = [
  'indicator,area_code,area,period,value',
  ...['243', '270', '372', '409', '415', '244', '305'].map(
    (value, index) => `plans,A1,Dorset,31 March ${2013 + index},${value}`,
  ),
].join('\n')

export function file(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
}

export function textOf(element: Element, selector: string): string {
  return element.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
}

export async function drawn(element: ObaCurve): Promise<ObaCurve> {
  await until(() => element.shadowRoot!.querySelector('figure') !== null)
  return element
}

export async function curveOf(csv = CSV): Promise<ObaCurve> {
  return drawn(
    await fixture<ObaCurve>(
      html`<oba-curve src=${file(csv)} polarity="lower" baseline-until="2016"></oba-curve>`,
    ),
  )
}
