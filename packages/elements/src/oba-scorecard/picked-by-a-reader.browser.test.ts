import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import type { ObaSelectEvent } from '../data/select-event.js'
import { until } from '../until.fixture.js'
import { ABOUT, button, FIGURES, rowTexts, scorecardOf, textOf } from './scorecard-of.fixture.js'

describe('<oba-scorecard>', () => {
  it('sorts at a column head by keyboard, one way and then the other, and says so in its attribute', async () => {
    const element = await scorecardOf()
    button(element, 'Curve').focus()
    await sendKeys({ press: 'Enter' })
    await until(() => element.getAttribute('sort') === 'name')
    expect(rowTexts(element)[0]).to.contain('Children at risk')
    expect(button(element, 'Curve').closest('th')!.getAttribute('aria-sort')).to.equal('ascending')
    await sendKeys({ press: ' ' })
    await until(() => element.getAttribute('sort') === 'name descending')
    expect(rowTexts(element)[0]).to.contain('Children in need')
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Curve'))
  })

  it('shows only the curves asked for, and still counts all of them on top', async () => {
    const element = await scorecardOf()
    const list = element.shadowRoot!.querySelector('select')!
    list.value = 'improving'
    list.dispatchEvent(new Event('change'))
    await element.updateComplete
    expect(element.getAttribute('show')).to.equal('improving')
    expect(rowTexts(element)).to.have.length(1)
    expect(textOf(element, '[role="status"]')).to.equal('1 of 2 curves shown.')
    expect(textOf(element, '[part="count"]')).to.contain('1 of the 2 curves')
    await expect(element).to.be.accessible()
  })

  it('opens the curve of a row in place by keyboard, and tells the page which', async () => {
    const element = await scorecardOf()
    const picked: (string | undefined)[] = []
    element.addEventListener('oba-select', (event: ObaSelectEvent) =>
      picked.push(event.curve?.indicator.name),
    )
    button(element, 'Children in need').focus()
    await sendKeys({ press: 'Enter' })
    await until(() => button(element, 'Children in need').getAttribute('aria-expanded') === 'true')
    const opened = element.shadowRoot!.querySelector('oba-curve')!
    await opened.updateComplete
    expect(opened.shadowRoot!.textContent).to.contain('Children in need: lower than forecast')
    expect(picked).to.deep.equal(['Children in need'])
    await expect(element).to.be.accessible()
    await sendKeys({ press: 'Enter' })
    await until(() => element.shadowRoot!.querySelector('oba-curve') === null)
  })

  it('shows the curve of a row in another element of the page', async () => {
    const page = await fixture(
      html`<div>
        <oba-scorecard for="beside" src=${FIGURES} about=${ABOUT}></oba-scorecard>
        <oba-curve id="beside"></oba-curve>
      </div>`,
    )
    const element = page.querySelector('oba-scorecard')!
    const beside = page.querySelector('oba-curve')!
    await until(() => element.shadowRoot!.querySelector('table') !== null)
    button(element, 'Children at risk').click()
    await element.updateComplete
    expect(beside.curve!.indicator.name).to.equal('Children at risk')
    expect(button(element, 'Children at risk').getAttribute('aria-pressed')).to.equal('true')
    expect(element.shadowRoot!.querySelector('oba-curve')).to.equal(null)
  })
})
