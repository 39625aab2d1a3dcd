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

  it('hold the figures of their cells, and no mark, struck text or hidden text beside them', async () => {
    const rows = await rowsOf(html`
      <table>
        <tr>
          <th>Children on<br />plans<sup>a, 1</sup></th>
          <td>415<sup>1</sup></td>
          <td>
            244<a href="#note"><sup>[2]</sup></a>
          </td>
          <td>305<sup>p</sup></td>
          <td><del>294</del>244</td>
          <td>243<span hidden>99</span></td>
          <td><template>1</template>409</td>
          <td>
            <p>244</p>
            <p>12%</p>
          </td>
          <td><strong>3</strong>72</td>
        </tr>
      </table>
    `)
    expect(rows).to.deep.equal([
      ['Children on plans', '415', '244', '305p', '244', '243', '409', '244 12%', '372'],
    ])
  })

  it('say a title, or where the figures are from, once', async () => {
    const rows = await rowsOf(html`
      <table>
        <tr>
          <th colspan="2">Children on plans</th>
        </tr>
        <tr>
          <th rowspan="2">2016</th>
          <td>5</td>
        </tr>
        <tr>
          <td>6</td>
        </tr>
        <tr>
          <td colspan="2">Source: DfE</td>
        </tr>
      </table>
    `)
    expect(rows).to.deep.equal([['Children on plans'], ['2016', '5'], ['2016', '6'], ['Source: DfE']])
  })
})
