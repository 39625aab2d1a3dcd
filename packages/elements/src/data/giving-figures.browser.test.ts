import { readTable } from '@oba/core'
import { expect, fixture, html } from '@open-wc/testing'
import '../oba-curve/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'

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
  await until(() => subtitleOf(element).includes(area), `the curve of ${area} is drawn`)
  await until(() => rows() >= VALUES.length, `the table of ${area} is made`)
}

describe('giving an element its figures', () => {
  const byProperty = {
    'an indicator': readTable(csvOf('Poole')).indicators[0]!,
    'several indicators': readTable(csvOf('Poole')).indicators,
    'rows of cells': rowsOf('Poole'),
    records: recordsOf('Poole'),
    'CSV text': csvOf('Poole'),
    'the bytes of a file': new TextEncoder().encode(csvOf('Poole')),
    'a buffer of them': new TextEncoder().encode(csvOf('Poole')).buffer,
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
    await until(() => element.shadowRoot!.querySelector('tbody') !== null)
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
    expect(subtitleOf(element)).to.equal('plans, at 31 March, Poole')
    element.filter = 'sex: girls'
    await until(() => subtitleOf(element) === 'plans (sex: girls), at 31 March, Poole')
    for (const place of ['[part="title"]', '.summary', 'caption'])
      expect(element.shadowRoot!.querySelector(place)!.textContent).to.contain('plans (sex: girls)')
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

  it('waits for figures while it is given an empty list, and names what is no list of figures', async () => {
    const element = await fixture<ObaCurve>(html`<oba-curve .data=${[]}></oba-curve>`)
    const says = (): string => element.shadowRoot!.querySelector('p')!.textContent.trim()
    const fault = (): Element | null => element.shadowRoot!.querySelector('.fault')
    expect(says()).to.contain('has been given no figures')
    expect(fault()).to.equal(null)
    for (const wrong of [{}, new Map(), 5, true]) {
      Object.assign(element, { data: wrong })
      await element.updateComplete
      expect(says()).to.equal('This chart was given something that is not figures.')
      expect(fault()).to.not.equal(null)
    }
    element.data = csvOf('Poole')
    await shows(element, 'Poole')
  })

  it('says of a number that is none that it is none, and not that it was not published', async () => {
    const { warn } = console
    const said: string[] = []
    console.warn = (sentence: string) => said.push(sentence)
    try {
      const data = recordsOf('Poole').map((record, year) => ({
        ...record,
        value: year === 2 ? Infinity : year,
      }))
      await shows(await fixture<ObaCurve>(html`<oba-curve .data=${data}></oba-curve>`), 'Poole')
    } finally {
      console.warn = warn
    }
    expect(said.join(' ')).to.match(/Row 4.*Infinity/)
  })

  const inTable = (): unknown =>
    [['Period', 'Value'], ...VALUES.map((value, year) => [`31 March ${2013 + year}`, value])].map(
      (row) =>
        html`<tr>
          ${row.map((cell) => html`<td>${cell}</td>`)}
        </tr>`,
    )
  const titleOf = (element: Element | null): string =>
    element?.shadowRoot!.querySelector('[part="title"]')?.textContent?.trim() ?? ''

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
