import { expect, fixture, html } from '@open-wc/testing'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'
import { rowsOf, shows, VALUES } from './given-figures.fixture.js'

const inTable = (): unknown =>
  [['Period', 'Value'], ...VALUES.map((value, year) => [`31 March ${2013 + year}`, value])].map(
    (row) =>
      html`<tr>
        ${row.map((cell) => html`<td>${cell}</td>`)}
      </tr>`,
  )

const titleOf = (element: Element | null): string =>
  element?.shadowRoot!.querySelector('[part="title"]')?.textContent?.trim() ?? ''

describe('an element given a table', () => {
  it('takes a table that stands inside it, and reads it again when it changes', async () => {
    const element = await fixture<ObaCurve>(html`
      <oba-curve area="A1">
        <table>
          ${rowsOf('Poole').map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </table>
      </oba-curve>
    `)
    await shows(element, 'Poole')
    for (const cell of element.querySelectorAll('td'))
      if (cell.textContent === 'Poole') cell.textContent = 'Purbeck'
    await shows(element, 'Purbeck')
  })

  it('draws the forecast a pasted table holds', async () => {
    const element = await fixture<ObaCurve>(html`
      <oba-curve>
        <table>
          <tr>
            <th data-oba-role="period">When</th>
            <th data-oba-role="actual">Plans</th>
            <th data-oba-role="forecast">Expected</th>
          </tr>
          ${VALUES.map(
            (value, index) => html`
              <tr>
                <td>31 March ${2013 + index}</td>
                <td>${value}</td>
                <td>${index < 4 ? '' : 500 + index}</td>
              </tr>
            `,
          )}
        </table>
      </oba-curve>
    `)
    await until(() => element.shadowRoot!.querySelector('tbody') !== null)
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => row.textContent!)
    expect(rows.find((row) => row.includes('2019'))).to.contain('506')
  })

  it('leaves the author’s table on the page while it has no picture to show', async () => {
    const element = await fixture<ObaCurve>(html`
      <oba-curve>
        <table>
          <tr>
            <td>no figures at all</td>
          </tr>
        </table>
      </oba-curve>
    `)
    expect(element.shadowRoot!.querySelector('.fault')).to.not.equal(null)
    expect(element.querySelector('table')!.getBoundingClientRect().height).to.be.above(0)
  })

  it('is named by the caption of a table that has no name for its figures', async () => {
    const captioned = await fixture<ObaCurve>(html`
      <oba-curve
        ><table>
          <caption>
            Children on plans<sup>1</sup>
          </caption>
          ${inTable()}
        </table></oba-curve
      >
    `)
    const wrapped = await fixture<ObaCurve>(html`
      <oba-curve
        ><figure class="table">
          <table>
            ${inTable()}
          </table>
          <figcaption>Children on plans</figcaption>
        </figure></oba-curve
      >
    `)
    for (const element of [captioned, wrapped])
      await until(() => titleOf(element).startsWith('Children on plans:'), titleOf(element))
    captioned.querySelectorAll('tr').forEach((row) => row.append(document.createElement('td')))
    captioned
      .querySelectorAll('td:last-child')
      .forEach((cell, at) => (cell.textContent = at ? 'Girls' : 'Sex'))
    captioned.filter = 'sex: girls'
    await until(() => titleOf(captioned).startsWith('Children on plans (sex: girls):'), titleOf(captioned))
  })

  it('finds a table in the box a content management system puts around it', async () => {
    const element = await fixture<ObaCurve>(html`
      <oba-curve
        ><div class="table-responsive">
          <table>
            ${inTable()}
          </table>
        </div></oba-curve
      >
    `)
    await until(() => titleOf(element) !== '')
  })
})
