import { fixture, html } from '@open-wc/testing'
import '../cy.js'
import '../oba-curve/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'

/** Children on child protection plans in Dorset. */
export const CSV = [
  'indicator,area,period,value,unit',
  ...['243', '270', '372', '409', '415', '244', '305'].map(
    (value, year) => `Plans,Dorset,31 March ${2013 + year},${value},children`,
  ),
].join('\n')

/** What an author writes, and in which language. */
interface Page {
  readonly csv?: string
  readonly lang?: string
  readonly editable?: string
  readonly measure?: string
  readonly horizon?: string
}

/** An element with its picture, and the form not yet opened. */
export async function shown({
  csv = CSV,
  lang = 'en',
  editable = 'forecast',
  measure = '',
  horizon = '',
}: Page = {}): Promise<ObaCurve> {
  const page = await fixture(
    html`<div lang=${lang}>
      <oba-curve
        .data=${csv}
        editable=${editable}
        measure=${measure}
        horizon=${horizon}
        polarity="lower"
        baseline-until="2016"
      ></oba-curve>
    </div>`,
  )
  const element = page.querySelector('oba-curve')!
  await until(() => element.shadowRoot!.querySelector('figure') !== null)
  return element
}

export const all = <Of extends Element>({ shadowRoot }: ObaCurve, selector: string): Of[] => [
  ...shadowRoot!.querySelectorAll<Of>(selector),
]

export const one = <Of extends Element = HTMLElement>(element: ObaCurve, selector: string): Of =>
  all<Of>(element, selector)[0]!

/** A box a period ahead. */
export const boxes = (element: ObaCurve): HTMLInputElement[] => all(element, '.entering input[type=number]')

export const numbers = (element: ObaCurve): number[] =>
  boxes(element).map(({ valueAsNumber }) => valueAsNumber)

export const press = async (element: ObaCurve, selector: string): Promise<void> => {
  one(element, selector).click()
  await element.updateComplete
}

/** An element whose reader has opened the form. */
export async function opened(page: Page = {}): Promise<ObaCurve> {
  const element = await shown(page)
  one(element, '.entering summary').click()
  await until(
    () => one(element, '.title').textContent.length > 0 && all(element, '.forecast-points').length > 0,
  )
  return element
}

/** Puts a figure into the box of a step ahead. */
export async function enter(element: ObaCurve, step: number, value: string): Promise<void> {
  const box = boxes(element)[step]!
  box.value = value
  box.dispatchEvent(new InputEvent('input'))
  await element.updateComplete
}

/** Says who makes it. */
export function say(element: ObaCurve, who: string): void {
  one<HTMLInputElement>(element, '.entering input:not([type])').value = who
}

/** Where the squares of the forecast stand. */
export function squares(element: ObaCurve): [number, number][] {
  const d = one(element, '.forecast-points').getAttribute('d')!
  return [...d.matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x) + 3, Number(y) + 3])
}
