import { expect, fixture, html } from '@open-wc/testing'
import { tableRows } from './table-rows.js'

const rowsOf = async (table: ReturnType<typeof html>): Promise<readonly (readonly string[])[]> =>
  tableRows(await fixture<HTMLTableElement>(table))

describe('the rows of a table in a page', () => {
  it('keep columns under their headers where a cell spans several', async () => {
    const rows = await rowsOf(html`
      <table>
        <tr>
          <th rowspan="2">Year</th>
          <th colspan="2">Children</th>
        </tr>
        <tr>
          <th>Boys</th>
          <th>Girls</th>
        </tr>
        <tr>
          <td>2016</td>
          <td>5</td>
          <td>7</td>
        </tr>
      </table>
    `)
    expect(rows).to.deep.equal([
      ['Year', 'Children', 'Children'],
      ['Year', 'Boys', 'Girls'],
      ['2016', '5', '7'],
    ])
  })

  it('are called by the roles their headers are given', async () => {
    const rows = await rowsOf(html`
      <table>
        <tr>
          <th data-oba-role="period">When</th>
          <th data-oba-role="actual">Plans</th>
          <th data-oba-role="forecast">Expected</th>
          <th data-oba-role="lower">Low</th>
        </tr>
        <tr>
          <td>31 March 2016</td>
          <td>5</td>
          <td></td>
          <td></td>
        </tr>
      </table>
    `)
    expect(rows).to.deep.equal([
      ['period', 'value', 'forecast', 'forecast_lower', 'indicator'],
      ['31 March 2016', '5', '', '', 'Plans'],
    ])
  })
})
