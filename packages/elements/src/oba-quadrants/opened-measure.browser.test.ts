import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import type { ObaReadyEvent } from '../data/ready-event.js'
import type { ObaSelectEvent } from '../data/select-event.js'
import type { ObaQuadrants } from './oba-quadrants.js'
import { until } from '../until.fixture.js'
import { ABOUT, button, MEASURES, quadrantsOf, said } from './quadrants-of.fixture.js'

describe('<oba-quadrants>', () => {
  it('opens a measure in place by keyboard, tells the page which, and does not pass the inner curve on as its own', async () => {
    const element = await quadrantsOf()
    const [picked, ready]: [string[], Event[]] = [[], []]
    element.addEventListener('oba-select', ({ curve }: ObaSelectEvent) => picked.push(curve!.indicator.name))
    element.addEventListener('oba-ready', (event) => ready.push(event))
    button(element, 'Training finished').focus()
    await sendKeys({ press: 'Enter' })
    await until(() => element.shadowRoot!.querySelector('oba-curve') !== null)
    const opened = element.shadowRoot!.querySelector('oba-curve')!
    await until(() => opened.shadowRoot!.querySelector('figure') !== null)
    expect(button(element, 'Training finished').getAttribute('aria-expanded')).to.equal('true')
    expect(opened.getAttribute('heading-level')).to.equal('4')
    expect(picked).to.deep.equal(['Training finished'])
    expect(ready).to.deep.equal([])
    await expect(element).to.be.accessible()
    await sendKeys({ press: ' ' })
    await until(() => element.shadowRoot!.querySelector('oba-curve') === null)
  })

  it('shows a measure’s curve in another element of the page', async () => {
    const page = await fixture(
      html`<div>
        <oba-quadrants for="aside" src=${MEASURES} about=${ABOUT}></oba-quadrants>
        <oba-curve id="aside"></oba-curve>
      </div>`,
    )
    const element = page.querySelector('oba-quadrants')!
    await until(() => element.shadowRoot!.querySelector('.quadrants') !== null)
    button(element, 'Training places').click()
    await element.updateComplete
    expect(page.querySelector('oba-curve')!.curve!.indicator.name).to.equal('Training places')
    expect(element.shadowRoot!.querySelector('oba-curve')).to.equal(null)
  })

  it('keeps back the % of a pair whose # is kept back, in the grid and in the curve it opens', async () => {
    const element = await quadrantsOf()
    const curves: readonly unknown[] = (await readyAgain(element)).curves
    button(element, 'Share whose practice improved').click()
    await element.updateComplete
    const opened = element.shadowRoot!.querySelector('oba-curve')!
    await opened.updateComplete
    expect(opened.shadowRoot!.querySelector('table')!.textContent).to.contain('kept back')
    for (const place of [JSON.stringify(curves), opened.shadowRoot!.textContent!, said(element)])
      expect(place).not.to.contain('44.4')
  })
})

/** The event of the next drawing, which a change of heading level does not bring but another file does. */
async function readyAgain(element: ObaQuadrants): Promise<ObaReadyEvent> {
  const next = new Promise<ObaReadyEvent>((resolve) =>
    element.addEventListener('oba-ready', resolve, { once: true }),
  )
  element.baselineUntil = '2021/22'
  return next
}
