import { curve, readTable } from '@oba/core'
import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../cy.js'
import '../oba-curve/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import type { ObaReadyEvent } from './ready-event.js'
import { until } from '../until.fixture.js'

const AREAS = { A1: 'Dorset', A2: 'Devon', A3: 'Somerset' }
const VALUES = [243, 270, 372, 409, 415, 244, 305]
const CSV = [
  'indicator,indicator_name,area_code,area,period,value,numerator,denominator,unit',
  ...['plans', 'care'].flatMap((id, which) =>
    Object.entries(AREAS).flatMap(([code, area], place) =>
      VALUES.map((value, year) => {
        const count = value + 10 * place + 100 * which
        const name = id === 'plans' ? 'Protection plans' : 'Children in care'
        return `${id},${name},${code},${area},31 March ${2013 + year},${count / 10},${count},10000,per 1000 children`
      }),
    ),
  ),
].join('\n')
const file = (text: string): string => URL.createObjectURL(new Blob([text]))
const inShadow = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
]
const textOf = (element: Element, selector: string): string =>
  inShadow(element, selector)
    .map((found) => found.textContent!.replace(/\s+/g, ' ').trim())
    .join(' ')
const headers = (element: Element): string => textOf(element, '[part="table"] thead')

async function drawn(template: ReturnType<typeof html>): Promise<ObaCurve> {
  const element = await fixture<ObaCurve>(template)
  await until(() => inShadow(element, 'figure').length === 1)
  return element
}

async function pick(element: ObaCurve, index: number, value: string): Promise<void> {
  const select = inShadow(element, 'select')[index] as HTMLSelectElement
  select.value = value
  select.dispatchEvent(new Event('change'))
  await element.updateComplete
}

describe('what an author can say on <oba-curve>', () => {
  it('leaves indicator and area to the reader in labelled lists', async () => {
    const element = await drawn(html`<oba-curve .data=${CSV} choose="indicator area" area="A2"></oba-curve>`)
    expect(inShadow(element, 'label').map((label) => label.querySelector('span')!.textContent)).to.deep.equal(
      ['Indicator', 'Area'],
    )
    expect(textOf(element, '.subtitle')).to.match(/Protection plans.*Devon/)
    await pick(element, 0, 'care')
    await pick(element, 1, 'A3')
    expect(textOf(element, '.subtitle')).to.match(/Children in care.*Somerset/)
    expect(element.indicator).to.equal('care')
    await expect(element).to.be.accessible()
  })

  it('judges the first measure and lets the reader switch the picture to another', async () => {
    const element = await drawn(
      html`<oba-curve
        .data=${CSV}
        indicator="plans"
        area="A1"
        measure="rate count"
        polarity="lower"
        baseline-until="2016"
      ></oba-curve>`,
    )
    const verdict = textOf(element, '[part="verdict"]')
    const first = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('tbody tr:first-child > *')].map((cell) => cell.textContent)
    expect(first().slice(0, 2)).to.deep.equal(['31 March 2013', '24.3'])
    await pick(element, 0, 'count')
    expect(first().slice(0, 2)).to.deep.equal(['31 March 2013', '243'])
    expect(textOf(element, '[part="verdict"]')).to.equal(verdict)
  })

  it('shows what is published, with a sentence, where no counts are', async () => {
    const element = await drawn(
      html`<oba-curve
        .data=${'indicator,period,value\nplans,31 March 2018,5\nplans,31 March 2019,6'}
        measure="rate"
      ></oba-curve>`,
    )
    expect(textOf(element, '.notice')).to.contain('cannot be shown as a rate')
  })

  it('draws the median of the neighbours it is told', async () => {
    const element = await drawn(
      html`<oba-curve .data=${CSV} indicator="plans" area="A1" neighbours="A2 A3"></oba-curve>`,
    )
    expect(headers(element)).to.contain('Neighbours’ median')
  })

  it('reads dates in the order it says, and anew where it says another', async () => {
    const element = await drawn(
      html`<oba-curve
        .data=${'indicator,period,value\nplans,03/04/2016,1\nplans,03/05/2016,2\nplans,03/06/2016,3'}
        date-order="day-month"
      ></oba-curve>`,
    )
    let periods: readonly string[] = []
    element.addEventListener('oba-ready', (event) => {
      periods = (event as ObaReadyEvent).curves[0]!.indicator.points.map(({ period }) => period.end)
    })
    element.setAttribute('date-order', 'month-day')
    await until(() => periods.length > 0)
    expect(periods).to.deep.equal(['2016-03-04', '2016-03-05', '2016-03-06'])
  })

  it('holds the curve to a forecast saved before, as JSON or as rows', async () => {
    const { indicators } = readTable(CSV)
    const saved = {
      ...curve(indicators[0]!, { baselineUntil: '2016' }).forecast,
      madeAt: '2016-06-01',
      by: 'Board',
    }
    const rows = [2017, 2018, 2019].map((year) => `plans,31 March ${year},${year - 1970},Board,2016-06-01`)
    for (const [text, says] of [
      [JSON.stringify(saved), ''],
      [['indicator,period,forecast,forecast_by,forecast_on', ...rows].join('\n'), '49.0'],
    ] as const) {
      const element = await drawn(
        html`<oba-curve .data=${CSV} indicator="plans" area="A1" baseline-src=${file(text)}></oba-curve>`,
      )
      expect(textOf(element, '.source')).to.not.contain('worked out again')
      expect(textOf(element, 'tbody')).to.contain(says)
    }
  })

  it('draws without a saved forecast that cannot be had, and says so', async () => {
    const element = await drawn(
      html`<oba-curve
        .data=${CSV}
        indicator="plans"
        area="A1"
        baseline-src=${file('not,a,forecast')}
      ></oba-curve>`,
    )
    expect(textOf(element, '.notice')).to.contain('could not be read')
  })

  it('takes a target a period, and says a target that is none', async () => {
    const element = await drawn(
      html`<oba-curve .data=${CSV} indicator="plans" area="A1" target="2020: 20; 2021: 18"></oba-curve>`,
    )
    let ready = oneEvent(element, 'oba-ready') as unknown as Promise<ObaReadyEvent>
    element.horizon = '4'
    const { curves } = await ready
    expect(curves[0]!.targets.map(({ value }) => value)).to.deep.equal([20, 18])
    expect(curves[0]!.forecast.points).to.have.length(4)
    for (const none of ['as low as possible', '2020: 20, 2021: 18']) {
      element.target = none
      await element.updateComplete
      expect(textOf(element, '.notice')).to.contain(`“${none}” is not a number`)
    }
    ready = oneEvent(element, 'oba-ready') as unknown as Promise<ObaReadyEvent>
    element.method = 'naive'
    expect((await ready).curves[0]!.forecast.method).to.equal('naive')
  })

  it('falls back where an attribute makes no sense, and still draws', async () => {
    const element = await drawn(
      html`<oba-curve
        .data=${CSV}
        indicator="plans"
        area="A1"
        horizon="soon"
        method="crystal-ball"
        measure="feeling"
        max-bytes="lots"
        per="-3"
        filter="everything"
        heading-level="12"
        polarity="sideways"
      ></oba-curve>`,
    )
    expect(textOf(element, '.notice')).to.contain('“sideways” is not a direction')
    expect(inShadow(element, '[role="heading"]')[0]!.ariaLevel).to.equal('3')
  })

  it('says once what an attribute got wrong, however many elements make the mistake', async () => {
    const { warn } = console
    const said: string[] = []
    console.warn = (sentence: string) => said.push(sentence)
    const wrong = { filter: 'all of it', per: '-1', measure: 'mood', method: 'tea-leaves' }
    const more = { choose: 'sex', horizon: '500.5', headingLevel: '7' }
    try {
      for (let turn = 0; turn < 2; turn += 1) {
        const element = document.createElement('oba-curve')
        Object.assign(element, { data: CSV, indicator: 'plans', area: 'A1', axis: 'high', ...wrong, ...more })
        await drawn(html`${element}`)
        await drawn(
          html`<oba-curve src=${file(CSV)} indicator="plans" area="A1" max-bytes="many"></oba-curve>`,
        )
      }
    } finally {
      console.warn = warn
    }
    expect(said.map((sentence) => sentence.split('=')[0]).sort()).to.deep.equal(
      ['axis', 'choose', 'filter', 'heading-level', 'horizon', 'max-bytes', 'measure', 'method', 'per'].map(
        (name) => `oba: ${name}`,
      ),
    )
  })

  it('tells the page which period a reader picks', async () => {
    const element = await drawn(html`<oba-curve .data=${CSV} indicator="plans" area="A1"></oba-curve>`)
    inShadow(element, '.plot')[0]!.focus()
    const picked = oneEvent(document.body, 'oba-select')
    await sendKeys({ press: 'Home' })
    const { period, sentence } = (await picked) as unknown as HTMLElementEventMap['oba-select']
    expect(period?.label).to.equal('31 March 2013')
    expect(sentence).to.contain('24.3')
  })

  it('speaks another language when the page changes to it', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div lang="en"><oba-curve .data=${CSV} indicator="plans" area="A1"></oba-curve></div>`,
    )
    const element = wrapper.querySelector('oba-curve')!
    await until(() => textOf(element, '.ask') === 'Why?')
    wrapper.lang = 'cy'
    await until(() => textOf(element, '.ask') === 'Pam?')
  })

  it('takes numbers as their text, and what a framework takes away as nothing said', async () => {
    const element = await drawn(html`<oba-curve .data=${CSV} indicator="plans" area="A1"></oba-curve>`)
    const given = { horizon: 5, target: 20, baselineUntil: 2016, per: 1000, maxBytes: 1e6, polarity: 'lower' }
    Object.assign(element, given, { notes: [], behind: [] })
    let ready = oneEvent(element, 'oba-ready') as unknown as Promise<ObaReadyEvent>
    const [judged] = (await ready).curves
    expect(judged!.forecast.points).to.have.length(5)
    expect(judged!.forecast.until?.label).to.equal('31 March 2016')
    expect(judged!.target).to.equal(20)
    for (const gone of [undefined, null]) {
      for (const name of [...Object.keys(given), 'notes', 'behind', 'src', 'headingLevel'])
        Object.assign(element, { [name]: gone })
      ready = oneEvent(element, 'oba-ready') as unknown as Promise<ObaReadyEvent>
      expect((await ready).curves[0]!.verdict.status).to.equal('no-actuals-yet')
      expect(inShadow(element, '.fault')).to.deep.equal([])
      Object.assign(element, given)
      await element.updateComplete
    }
  })

  it('says which language its words are in where the page is in another', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl"><oba-curve .data=${CSV} indicator="plans" area="A1"></oba-curve></div>`,
    )
    const element = page.querySelector('oba-curve')!
    await until(() => textOf(element, '.ask') === 'Why?')
    const own = inShadow(element, '[part="verdict"]')[0]!.closest<HTMLElement>('[lang]')!
    expect([own.lang, own.dir]).to.deep.equal(['en-GB', 'ltr'])
    page.lang = 'cy'
    await until(() => textOf(element, '.ask') === 'Pam?')
    expect(inShadow(element, '[lang]')).to.deep.equal([])
  })

  it('draws nothing in another unit beside a curve, and says whom it leaves out', async () => {
    const inUnits = (...units: readonly string[]): string =>
      [
        'indicator,area_code,area,period,value,unit',
        ...units.flatMap((unit, at) =>
          [2016, 2017, 2018].map((year) => `cost,A${at},Area ${at},${year}/${year - 1999},${year},${unit}`),
        ),
      ].join('\n')
    const element = await drawn(
      html`<oba-curve
        .data=${inUnits('%', 'per cent', '£000', '')}
        area="A0"
        compare="A1 A2 A3"
      ></oba-curve>`,
    )
    expect(inShadow(element, '.notice').map(({ textContent }) => textContent)).to.deep.equal([
      'In another unit, so left out: Area 2.',
    ])
    expect(textOf(element, '[part="legend"]'))
      .to.contain('Area 1')
      .and.to.contain('Area 3')
      .and.not.contain('Area 2')
  })

  it('says that a table names no areas, where one is asked for', async () => {
    const element = await fixture<ObaCurve>(
      html`<oba-curve .data=${'period,value\n2016,5\n2017,6\n2018,6'} area="A1"></oba-curve>`,
    )
    expect(textOf(element, '.fault')).to.contain('for the area “A1”. It names no areas.')
  })
})
