import { readTable } from '@oba/core'
import { expect, fixture, html } from '@open-wc/testing'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { csvOf, file, recordsOf, rowsOf, shows } from './given-figures.fixture.js'

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
})
