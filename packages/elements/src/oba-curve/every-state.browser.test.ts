import { expect, fixture, html } from '@open-wc/testing'
import '../cy.js'
import { STATES } from '../chart/states.fixture.js'
import { THEMES, enterTheme } from '../theme/themes.fixture.js'
import './define.js'
import type { ObaCurve } from './oba-curve.js'
import { until } from '../until.fixture.js'

const inShadow = (element: ObaCurve, selector: string): Element | null =>
  element.shadowRoot!.querySelector(selector)

/** A curve as its story shows it, with all open that a reader can open. */
async function stateOf(name: string): Promise<ObaCurve> {
  const { curve, options } = STATES[name]!
  const page = await fixture(
    html`<div lang=${options?.locale ?? 'en'}>
      <oba-curve
        .curve=${curve}
        .notes=${options?.notes ?? []}
        axis=${[options?.axis ?? ''].flat().join(' ')}
      ></oba-curve>
    </div>`,
  )
  const element = page.querySelector('oba-curve')!
  element.style.inlineSize = `${options?.width ?? 640}px`
  await until(() => inShadow(element, 'figure') !== null, 'a figure')
  element.shadowRoot!.querySelectorAll('details').forEach((one) => (one.open = true))
  element.shadowRoot!.querySelector<HTMLButtonElement>('.ask')!.click()
  await until(() => inShadow(element, '.why') !== null, 'the reasons')
  return element
}

/** What stands in place of a picture, and beside one. */
const WITHOUT_PICTURE = {
  'no figures yet': html`<oba-curve></oba-curve>`,
  loading: html`<oba-curve src="/faulty/held/every-state"></oba-curve>`,
  'a file that is not there': html`<oba-curve src="/no-such-file.csv"></oba-curve>`,
  'a table that cannot be read': html`<oba-curve
    ><table>
      <caption>
        Plans
      </caption>
      <tr>
        <th scope="col">Name</th>
      </tr>
      <tr>
        <td>Ann</td>
      </tr>
    </table></oba-curve
  >`,
  'an attribute that makes no sense': html`<oba-curve
    .data=${'period,value\n31 March 2022,5\n31 March 2023,6'}
    target="many"
  ></oba-curve>`,
}

for (const theme of THEMES) {
  describe(`in ${theme}, axe finds nothing in the curve`, () => {
    let leave: () => Promise<void>
    before(async () => {
      leave = await enterTheme(theme)
    })
    after(() => leave())

    for (const name of Object.keys(STATES)) {
      it(`of the state “${name}”, with its table and its reasons open`, async () => {
        await expect(await stateOf(name)).to.be.accessible()
      })
    }

    for (const [name, template] of Object.entries(WITHOUT_PICTURE)) {
      it(`given ${name}`, async () => {
        const element = await fixture<ObaCurve>(template)
        const awaited = name === 'loading' ? '.loading' : '.waiting:not(.loading), .fault, .notice'
        await until(() => inShadow(element, awaited) !== null, awaited)
        await expect(element).to.be.accessible()
      })
    }
  })
}

describe('in every state the curve', () => {
  for (const name of Object.keys(STATES)) {
    it(`sets no text smaller than 12 pixels, and hides its picture from screen readers: “${name}”`, async () => {
      const { shadowRoot } = await stateOf(name)
      const sizes = [...shadowRoot!.querySelectorAll('*')]
        .filter(({ textContent }) => textContent.trim() !== '')
        .map((one) => parseFloat(getComputedStyle(one).fontSize))
      expect(sizes.length).to.be.above(20)
      expect(Math.min(...sizes)).to.be.at.least(12)
      for (const picture of shadowRoot!.querySelectorAll('svg'))
        expect(picture.closest('[aria-hidden="true"]')).not.to.equal(null)
    })
  }

  it('moves nothing by itself: its style sheets know neither animation nor transition', async () => {
    const { shadowRoot } = await stateOf('worked-example')
    const rules = shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
    expect(rules.length).to.be.above(50)
    for (const { cssText } of rules)
      expect(cssText).not.to.match(/animation|transition|scroll-behavior: smooth/)
  })
})
