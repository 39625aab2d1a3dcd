import { expect, fixture, html } from '@open-wc/testing'
import '../oba-scorecard/define.js'
import type { ObaScorecard } from '../oba-scorecard/oba-scorecard.js'
import { enhanceTables } from './enhance-tables.js'
import { until } from '../until.fixture.js'

const CURVES = [
  { name: 'Children in need', values: [50, 52, 51, 53, 52, 51, 20, 18, 15] },
  { name: 'Children at risk', values: [50, 52, 51, 53, 52, 51, 52, 50, 51] },
]

/** A table as an editor pastes it, a row a figure. */
const pasted = html`
  <table data-oba="scorecard" data-oba-baseline-until="2015" data-oba-sort="name descending">
    <tr>
      <th>Indicator</th>
      <th>Period</th>
      <th>Value</th>
      <th>Better when</th>
    </tr>
    ${CURVES.flatMap(({ name, values }) =>
      values.map(
        (value, year) =>
          html`<tr>
            <td>${name}</td>
            <td>31 March ${2010 + year}</td>
            <td>${value}</td>
            <td>lower</td>
          </tr>`,
      ),
    )}
  </table>
`

describe('a bare table marked data-oba="scorecard"', () => {
  it('becomes a scorecard of its curves, with the attributes written on it, and keeps the table', async () => {
    const page = await fixture<HTMLElement>(html`<div>${pasted}</div>`)
    const table = page.querySelector('table')!
    enhanceTables(page)
    const element = page.querySelector<ObaScorecard>('oba-scorecard')!
    await until(() => element.shadowRoot!.querySelector('[part="table"]') !== null)
    const said = (selector: string): string[] =>
      [...element.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      )
    expect(said('[part="count"]')).to.deep.equal(['1 of the 2 curves shows evidence of improvement'])
    expect(said('[part="table"] tbody th').map((text) => text.match(/Children \w+ \w+/)![0])).to.deep.equal([
      'Children in need',
      'Children at risk',
    ])
    expect(element.getAttribute('baseline-until')).to.equal('2015')
    expect(table.parentElement).to.equal(element)
    expect(page.querySelectorAll('oba-curve')).to.have.length(0)
  })
})
