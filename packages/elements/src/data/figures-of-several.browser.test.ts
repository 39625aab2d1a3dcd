import { expect, fixture, html } from '@open-wc/testing'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'
import { csvOf, shows, subtitleOf, VALUES } from './given-figures.fixture.js'

describe('an element given figures of several', () => {
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
})
