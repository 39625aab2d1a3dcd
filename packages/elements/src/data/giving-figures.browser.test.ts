import { readTable } from '@oba/core'
import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../oba-curve/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'

const VALUES = ['243', '270', '372', '409', '415', '244', '305']
const csvOf = (area: string): string =>
  [
    'indicator,area_code,area,period,value',
    ...VALUES.map((value, index) => `plans,A1,${area},31 March ${2013 + index},${value}`),
  ].join('\n')
const rowsOf = (area: string): string[][] =>
  csvOf(area)
    .split('\n')
    .map((line) => line.split(','))
const recordsOf = (area: string): Record<string, string>[] => {
  const [header, ...rows] = rowsOf(area)
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header![index]!, cell])))
}
const file = (text: string): string => URL.createObjectURL(new Blob([text]))

const subtitleOf = (element: Element): string =>
  element.shadowRoot!.querySelector('.subtitle')?.textContent?.trim() ?? ''

async function shows(element: ObaCurve, area: string): Promise<void> {
  const rows = (): number => element.shadowRoot!.querySelectorAll('tbody tr').length
  await waitUntil(() => subtitleOf(element).includes(area), `the curve of ${area} is drawn`)
  await waitUntil(() => rows() >= VALUES.length, `the table of ${area} is made`)
}

describe('giving an element its figures', () => {
  const byProperty = {
    'an indicator': readTable(csvOf('Poole')).indicators[0]!,
    'several indicators': readTable(csvOf('Poole')).indicators,
    'rows of cells': rowsOf('Poole'),
    records: recordsOf('Poole'),
    'CSV text': csvOf('Poole'),
    'the bytes of a file': new TextEncoder().encode(csvOf('Poole')),
  }
  for (const [what, data] of Object.entries(byProperty)) {
    it(`takes ${what} as the property data`, async () => {
      await shows(await fixture<ObaCurve>(html`<oba-curve .data=${data}></oba-curve>`), 'Poole')
    })
  }

  it('has an address to print for what was fetched, and none for what stands in the page', async () => {
    const printed = (element: ObaCurve): string =>
      element.shadowRoot!.querySelector('.printed')?.textContent.trim() ?? ''
    const src = file(csvOf('Poole'))
    const element = await fixture<ObaCurve>(html`<oba-curve src=${src}></oba-curve>`)
    await shows(element, 'Poole')
    expect(printed(element)).to.equal(`The figures are at ${src}`)
    element.data = csvOf('Dorset')
    await shows(element, 'Dorset')
    expect(printed(element)).to.equal('')
  })

  it('takes JSON and CSV that stand inside it', async () => {
    for (const [type, text] of [
      ['application/json', JSON.stringify(recordsOf('Poole'))],
      ['application/json', JSON.stringify(readTable(csvOf('Poole')).indicators)],
      ['application/json', JSON.stringify({ version: 1, indicators: readTable(csvOf('Poole')).indicators })],
      ['text/csv', csvOf('Poole')],
    ] as const) {
      const script = document.createElement('script')
      script.type = type
      script.text = text
      await shows(await fixture<ObaCurve>(html`<oba-curve>${script}</oba-curve>`), 'Poole')
    }
  })

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
    await waitUntil(() => element.shadowRoot!.querySelector('tbody') !== null)
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => row.textContent!)
    expect(rows.find((row) => row.includes('2019'))).to.contain('506')
  })

  it('takes the property first, then JSON or CSV inside it, then a table, then the file', async () => {
    const script = document.createElement('script')
    script.type = 'text/csv'
    script.text = csvOf('Inside')
    const table = document.createElement('table')
    for (const cells of rowsOf('Table')) {
      const row = table.insertRow()
      for (const cell of cells) row.insertCell().textContent = cell
    }
    const element = await fixture<ObaCurve>(
      html`<oba-curve src=${file(csvOf('File'))} .data=${rowsOf('Property')}>${table}${script}</oba-curve>`,
    )
    await shows(element, 'Property')
    element.data = null
    await shows(element, 'Inside')
    script.remove()
    await shows(element, 'Table')
    table.remove()
    await shows(element, 'File')
  })

  it('takes a file of JSON as of CSV', async () => {
    await shows(
      await fixture<ObaCurve>(html`<oba-curve src=${file(JSON.stringify(recordsOf('Poole')))}></oba-curve>`),
      'Poole',
    )
  })

  it('keeps the rows its filter asks for, and says what they are broken down by when it has none', async () => {
    const broken = csvOf('Poole')
      .split('\n')
      .flatMap((line, index) =>
        index === 0 ? [`${line},sex`] : [`${line},Total`, `${line.replace(/\d+$/, '1')},Girls`],
      )
      .join('\n')
    const element = await fixture<ObaCurve>(html`<oba-curve .data=${broken}></oba-curve>`)
    expect(element.shadowRoot!.querySelector('.fault')!.textContent).to.contain('more than one indicator')
    element.filter = 'Sex: total'
    await shows(element, 'Poole')
  })

  it('finds an area by its name, and lists names to choose from, where a file has no codes', async () => {
    const named = ['Poole', 'Purbeck'].flatMap((area) =>
      VALUES.map((value, year) => ({ indicator: 'plans', area, period: `31 March ${2013 + year}`, value })),
    )
    const element = await fixture<ObaCurve>(html`<oba-curve .data=${named}></oba-curve>`)
    expect(element.shadowRoot!.querySelector('.fault')!.textContent).to.contain('="…": Poole, Purbeck.')
    element.area = 'Purbeck'
    await shows(element, 'Purbeck')
    element.choose = 'area'
    element.area = ''
    await shows(element, 'Poole')
    const list = element.shadowRoot!.querySelector('select')!
    list.value = 'Purbeck'
    list.dispatchEvent(new Event('change'))
    await shows(element, 'Purbeck')
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
