import { expect, fixture, html } from '@open-wc/testing'
import '../oba-curve/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { enhanceTables } from './enhance-tables.js'
import { until } from '../until.fixture.js'

const table = html`
  <table
    data-oba="curve"
    data-oba-polarity="lower"
    data-oba-baseline-until="2016"
    data-oba-onclick="alert(1)"
  >
    <tr>
      <th>Year ending</th>
      <th>Plans</th>
    </tr>
    ${[243, 270, 372, 409, 415, 244, 305].map(
      (value, index) =>
        html`<tr>
          <td>31 March ${2013 + index}</td>
          <td>${value}</td>
        </tr>`,
    )}
  </table>
`

describe('a bare table marked data-oba', () => {
  it('becomes a curve that keeps the table, with the attributes and notes written beside it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        ${table}
        <ul data-oba="notes">
          <li data-period="2017">A new front door</li>
        </ul>
        <p>After</p>
      </div>
    `)
    enhanceTables(page)
    const element = page.querySelector<ObaCurve>('oba-curve')!
    await until(() => element.shadowRoot!.querySelector('figure') !== null)
    expect(element.polarity).to.equal('lower')
    expect(element.getAttribute('baseline-until')).to.equal('2016')
    expect(element.hasAttribute('onclick')).to.equal(false)
    expect([...element.children].map((child) => child.localName)).to.deep.equal(['table', 'ul'])
    expect(element.nextElementSibling!.textContent).to.equal('After')
    expect(element.shadowRoot!.querySelector('[part="title"]')!.textContent).to.contain('Plans')
  })

  it('is left alone the second time, and so is a table that asks for nothing there is', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        ${table}
        <table data-oba="pie"></table>
      </div>`,
    )
    enhanceTables(page)
    enhanceTables(page)
    expect(page.querySelectorAll('oba-curve')).to.have.length(1)
    expect(page.querySelector('[data-oba="pie"]')!.parentElement).to.equal(page)
  })

  it('brings the figure an editor wraps it in, and the notes behind that', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <figure class="table">
          ${table}
          <figcaption>Children on plans</figcaption>
        </figure>
        <ul data-oba="notes">
          <li data-period="2017">A new front door</li>
        </ul>
      </div>
    `)
    enhanceTables(page)
    const element = page.querySelector<ObaCurve>('oba-curve')!
    expect([...element.children].map((child) => child.localName)).to.deep.equal(['figure', 'ul'])
    await until(() => element.shadowRoot!.querySelector('figure') !== null)
    expect(element.shadowRoot!.textContent).to.contain('A new front door')
  })

  it('may be marked in capitals; a mark for which nothing is loaded is told in the console', async () => {
    const { warn } = console
    const said: string[] = []
    console.warn = (sentence: string) => said.push(sentence)
    try {
      const page = await fixture<HTMLElement>(
        html`<div>
          <table data-oba=" Curve "></table>
          <table data-oba="cake"></table>
        </div>`,
      )
      enhanceTables(page)
      expect(page.querySelectorAll('oba-curve > table')).to.have.length(1)
    } finally {
      console.warn = warn
    }
    expect(said).to.deep.equal(['oba: data-oba="cake" is left out: no <oba-cake> is loaded.'])
  })
})
