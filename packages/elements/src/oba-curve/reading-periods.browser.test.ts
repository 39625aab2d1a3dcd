import { expect } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { curveOf, textOf } from './curve-of.fixture.js'
import { until } from '../until.fixture.js'

describe('<oba-curve>', () => {
  it('reads each period by the arrow keys, with one stop for Tab, and lets go with Escape', async () => {
    const element = await curveOf()
    const plot = element.shadowRoot!.querySelector<HTMLElement>('.plot')!
    expect(element.shadowRoot!.querySelectorAll('.plot [tabindex], .plot a, .plot button')).to.have.length(0)
    plot.focus()
    await sendKeys({ press: 'ArrowLeft' })
    expect(textOf(element, '.readout')).to.match(/^31 March 2019: 305 actual, \d+ forecast, likely range/)
    expect(element.shadowRoot!.querySelector('path.cursor')).to.not.equal(null)
    await sendKeys({ press: 'Home' })
    expect(textOf(element, '.readout')).to.equal('31 March 2013: 243 actual.')
    await sendKeys({ press: 'ArrowRight' })
    expect(textOf(element, '.readout')).to.equal('31 March 2014: 270 actual.')
    await sendKeys({ press: 'Escape' })
    expect(element.shadowRoot!.querySelector('path.cursor')).to.equal(null)
    await expect(element).to.be.accessible()
  })

  it('is walked through by Tab in reading order, with one stop for the picture, and back', async () => {
    const element = await curveOf()
    const stops: string[] = []
    const stop = (): string =>
      element.shadowRoot!.activeElement?.className || element.shadowRoot!.activeElement?.localName || ''
    for (let pressed = 0; pressed < 5; pressed += 1) {
      await sendKeys({ press: 'Tab' })
      stops.push(stop())
    }
    expect(stops).to.deep.equal(['ask', 'plot', 'summary', 'summary', ''])
    await sendKeys({ press: 'Shift+Tab' })
    await sendKeys({ press: 'Shift+Tab' })
    expect(stop()).to.equal('summary')
    await sendKeys({ press: 'Enter' })
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(true)
    await sendKeys({ press: 'Tab' })
    expect(stop()).to.equal('scroll')
  })

  it('leaves the page the keys it has no use for, and every key with Ctrl, Alt or the command key', async () => {
    const element = await curveOf()
    const plot = element.shadowRoot!.querySelector<HTMLElement>('.plot')!
    const taken = (key: string, held: KeyboardEventInit = {}): boolean =>
      !plot.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...held }))
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', ' ', 'Enter', 'Tab', 'h', 't', 'Escape'])
      expect(taken(key), key).to.equal(false)
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(taken('ArrowLeft', { [held]: true })).to.equal(false)
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Escape'])
      expect(taken(key), key).to.equal(true)
  })

  it('reads the period under the pointer, until the pointer leaves both it and the picture', async () => {
    const element = await curveOf()
    element.scrollIntoView()
    const boxOf = (selector: string): DOMRect =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect()
    const point = async (x: number, y: number): Promise<void> => {
      await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] })
      await element.updateComplete
    }
    const plot = boxOf('.plot')
    await point(plot.left + 1, plot.top + 50)
    expect(textOf(element, '.readout')).to.contain('31 March 2013')
    const readout = boxOf('.readout')
    await point(readout.left + 5, readout.top + readout.height / 2)
    expect(textOf(element, '.readout')).to.contain('31 March 2013')
    await point(plot.left + 1, boxOf('.title').top + 2)
    expect(element.shadowRoot!.querySelector('path.cursor')).to.equal(null)
  })

  it('lets go of the period under the pointer with Escape, wherever the focus is', async () => {
    const element = await curveOf()
    const plot = element.shadowRoot!.querySelector<HTMLElement>('.plot')!
    const box = plot.getBoundingClientRect()
    plot.dispatchEvent(new PointerEvent('pointermove', { clientX: box.left + 1, clientY: box.top + 50 }))
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('path.cursor')).to.not.equal(null)
    await sendKeys({ press: 'Escape' })
    expect(element.shadowRoot!.querySelector('path.cursor')).to.equal(null)
  })

  it('lets go of the period under the pointer when it is taken from the page, and tells so', async () => {
    const element = await curveOf()
    const told: (string | undefined)[] = []
    element.addEventListener('oba-select', ({ period }) => told.push(period?.label))
    const plot = element.shadowRoot!.querySelector('.plot')!
    const { left } = plot.getBoundingClientRect()
    plot.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 1 }))
    element.remove()
    expect(told).to.deep.equal(['31 March 2013', undefined])
  })

  it('says what stands there under the key, and covers neither it nor the ring of the focus', async () => {
    const element = await curveOf()
    element.style.width = '300px'
    await until(() => element.shadowRoot!.querySelector('[part="legend"]') !== null)
    element.shadowRoot!.querySelector<HTMLElement>('.plot')!.focus()
    await sendKeys({ press: 'End' })
    const boxOf = (selector: string): DOMRect =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect()
    const ring = 3 + 2
    expect(boxOf('.readout > *').top).to.be.at.least(boxOf('[part="legend"]').bottom)
    element.style.width = '640px'
    await until(() => element.shadowRoot!.querySelector('[part="legend"]') === null)
    expect(boxOf('.readout > *').top).to.be.at.least(boxOf('.plot').bottom + ring)
  })

  it('moves nothing on the page when a period is read, however long its sentence', async () => {
    const element = await curveOf()
    element.style.width = '300px'
    const summary = element.shadowRoot!.querySelector('[part="summary"]')!
    await until(() => element.shadowRoot!.querySelector('[part="legend"]') !== null)
    const before = summary.getBoundingClientRect().top
    element.shadowRoot!.querySelector<HTMLElement>('.plot')!.focus()
    await sendKeys({ press: 'End' })
    expect(textOf(element, '.readout')).to.contain('305 actual')
    expect(summary.getBoundingClientRect().top).to.equal(before)
  })
})
