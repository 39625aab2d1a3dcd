import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import type { ObaSelectEvent } from '../data/select-event.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'
import { compared, inside, names, textOf } from './compared.fixture.js'

describe('<oba-compare>', () => {
  it('is sorted by its reader, and keeps the order in its attribute', async () => {
    const element = await compared()
    const select = element.shadowRoot!.querySelector('select')!
    select.focus()
    await sendKeys({ type: 'By name' })
    select.dispatchEvent(new Event('change'))
    await element.updateComplete
    expect(element.getAttribute('sort')).to.equal('name')
    expect(names(element)).to.deep.equal(['A1 area (this page’s area)', 'B2 area', 'C3 area', 'D4 area'])
  })

  it('opens a curve in place by keyboard, and tells the page', async () => {
    const element = await compared()
    const told: ObaSelectEvent[] = []
    element.addEventListener('oba-select', (event) => told.push(event))
    element.shadowRoot!.querySelector<HTMLElement>('.pick')!.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => inside(element, 'oba-curve').length === 1)
    expect((inside(element, 'oba-curve')[0] as ObaCurve).curve!.indicator.area.code).to.equal('B2')
    expect(told[0]!.curve!.indicator.area.code).to.equal('B2')
    await expect(element).to.be.accessible()
    await sendKeys({ press: 'Enter' })
    await until(() => inside(element, 'oba-curve').length === 0)
  })

  it('is one chart with the rest in grey behind it, and all of them in a table to pick from', async () => {
    const element = await compared({ as: 'one', sort: 'name' })
    const chart = (): ObaCurve => inside(element, 'oba-curve')[0] as ObaCurve
    await until(() => chart().shadowRoot?.querySelector('path.rest') !== null)
    expect(chart().curve!.indicator.area.code).to.equal('A1')
    expect(chart().behind).to.have.length(3)
    expect(textOf(chart().shadowRoot!.querySelector('.key'))).to.contain('The other 3')
    expect(inside(element, 'tbody tr').map(textOf)[1]).to.match(/^B2 area 25 2020 \d+ fewer Turned\./)
    inside(element, 'tbody .pick')[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await until(() => chart().curve!.indicator.area.code === 'C3')
    expect(inside(element, '[aria-pressed="true"]').map(textOf)).to.deep.equal(['C3 area'])
    await expect(element).to.be.accessible()
  })
})
