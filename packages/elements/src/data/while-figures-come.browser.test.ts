import { expect, fixture, html } from '@open-wc/testing'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'
import { csvOf, file, shows } from './given-figures.fixture.js'

describe('an element whose figures are on their way', () => {
  it('fetches a file once, whatever is said inside the element meanwhile', async () => {
    const asked: unknown[] = []
    const { fetch } = globalThis
    globalThis.fetch = (...request) => {
      asked.push(request[0])
      return fetch(...request)
    }
    try {
      const element = await fixture<ObaCurve>(html`
        <oba-curve src=${file(csvOf('Poole'))}>
          <p slot="story">One</p>
          <ul data-oba="notes"></ul>
        </oba-curve>
      `)
      element.querySelector('p')!.textContent = 'Two'
      await shows(element, 'Poole')
      const item = document.createElement('li')
      item.dataset.period = '31 March 2016'
      item.textContent = 'A new front door'
      element.querySelector('ul')!.append(item)
      await until(() => element.shadowRoot!.textContent.includes('A new front door'))
      expect(element.shadowRoot!.querySelector('.waiting')).to.equal(null)
      expect(asked).to.have.length(1)
    } finally {
      globalThis.fetch = fetch
    }
  })

  it('leaves the author’s own summary on the page while there is no picture', async () => {
    const element = await fixture<ObaCurve>(html`
      <oba-curve src="/faulty/held/summary"><p slot="summary">Fewer plans than forecast.</p></oba-curve>
    `)
    const height = (): number => element.querySelector('p')!.getBoundingClientRect().height
    expect(element.shadowRoot!.querySelector('.waiting')).to.not.equal(null)
    expect(height()).to.be.above(0)
    element.src = '/faulty/status/404'
    await until(() => element.shadowRoot!.querySelector('.fault'))
    expect(height()).to.be.above(0)
    element.src = file(csvOf('Poole'))
    await shows(element, 'Poole')
    expect(height()).to.be.above(0)
    await fetch('/faulty/release/summary')
  })
})

describe('what a page is told', () => {
  it('is each set of curves and each fault once, and again when one has followed the other', async () => {
    const element = await fixture<ObaCurve>(html`<oba-curve></oba-curve>`)
    const told: string[] = []
    for (const news of ['oba-ready', 'oba-data-error'])
      element.addEventListener(news, ({ type }) => told.push(type))
    const give = async (changes: Partial<ObaCurve>): Promise<void> => {
      Object.assign(element, changes)
      await element.updateComplete
      element.requestUpdate()
      await element.updateComplete
    }
    await give({ data: csvOf('Poole') })
    await give({ area: 'none' })
    await give({ area: '' })
    await give({ area: 'none' })
    expect(told).to.deep.equal(['oba-ready', 'oba-data-error', 'oba-ready', 'oba-data-error'])
  })
})
