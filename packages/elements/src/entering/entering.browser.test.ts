import { forecastsOf } from '@oba/core'
import type { SavedForecast } from '@oba/core'
import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../cy.js'
import '../oba-curve/define.js'
import type { ObaReadyEvent } from '../data/ready-event.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { THEMES, enterTheme } from '../theme/themes.fixture.js'
import type { ObaForecastEvent } from '../data/forecast-event.js'
import { until } from '../until.fixture.js'

const CSV = [
  'indicator,area,period,value,unit',
  ...['243', '270', '372', '409', '415', '244', '305'].map(
    (value, year) => `Plans,Dorset,31 March ${2013 + year},${value},children`,
  ),
].join('\n')

interface Page {
  readonly csv?: string
  readonly lang?: string
  readonly editable?: string
  readonly measure?: string
  readonly horizon?: string
}

async function shown({
  csv = CSV,
  lang = 'en',
  editable = 'forecast',
  measure = '',
  horizon = '',
}: Page = {}): Promise<ObaCurve> {
  const page = await fixture(
    html`<div lang=${lang}>
      <oba-curve
        .data=${csv}
        editable=${editable}
        measure=${measure}
        horizon=${horizon}
        polarity="lower"
        baseline-until="2016"
      ></oba-curve>
    </div>`,
  )
  const element = page.querySelector('oba-curve')!
  await until(() => element.shadowRoot!.querySelector('figure') !== null)
  return element
}

const all = <Of extends Element>({ shadowRoot }: ObaCurve, selector: string): Of[] => [
  ...shadowRoot!.querySelectorAll<Of>(selector),
]
const one = <Of extends Element = HTMLElement>(element: ObaCurve, selector: string): Of =>
  all<Of>(element, selector)[0]!
const boxes = (element: ObaCurve): HTMLInputElement[] => all(element, '.entering input[type=number]')
const numbers = (element: ObaCurve): number[] => boxes(element).map(({ valueAsNumber }) => valueAsNumber)
const press = async (element: ObaCurve, selector: string): Promise<void> => {
  one(element, selector).click()
  await element.updateComplete
}

/** An element whose reader has opened the form. */
async function opened(page: Page = {}): Promise<ObaCurve> {
  const element = await shown(page)
  one(element, '.entering summary').click()
  await until(
    () => one(element, '.title').textContent.length > 0 && all(element, '.forecast-points').length > 0,
  )
  return element
}

async function enter(element: ObaCurve, step: number, value: string): Promise<void> {
  const box = boxes(element)[step]!
  box.value = value
  box.dispatchEvent(new InputEvent('input'))
  await element.updateComplete
}

function say(element: ObaCurve, who: string): void {
  one<HTMLInputElement>(element, '.entering input:not([type])').value = who
}

/** A hand on the picture, at a share of the way from its last known figure to its edge and down it. */
async function draw(element: ObaCurve, places: readonly (readonly [x: number, y: number])[]): Promise<void> {
  const plot = one(element, '.plot')
  const { left, top } = plot.getBoundingClientRect()
  plot.setPointerCapture = () => undefined
  const send = (type: string, [x, y]: readonly [number, number]): unknown =>
    plot.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        pointerId: 1,
        clientX: left + x,
        clientY: top + y,
      }),
    )
  send('pointerdown', places[0]!)
  for (const place of places) {
    send('pointermove', place)
    await element.updateComplete
  }
  send('pointerup', places.at(-1)!)
  await element.updateComplete
}

/** Where the squares of the forecast stand. */
function squares(element: ObaCurve): [number, number][] {
  const d = one(element, '.forecast-points').getAttribute('d')!
  return [...d.matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x) + 3, Number(y) + 3])
}

describe('entering a forecast', () => {
  it('is offered nowhere before the page has loaded what it needs, which the console is told of', async () => {
    const { warn } = console
    const told: string[] = []
    console.warn = (sentence: string) => told.push(sentence)
    try {
      expect(all(await shown(), '.entering')).to.deep.equal([])
    } finally {
      console.warn = warn
    }
    expect(told).to.deep.equal(['oba: editable needs oba.edit.min.js.'])
  })

  describe('where the page has loaded it', () => {
    let early: ObaCurve
    before(async () => {
      early = await shown()
      await import('../edit.js')
    })

    it('is offered by curves that are there already', async () => {
      await early.updateComplete
      expect(all(early, '.entering summary')).to.have.length(1)
    })

    it('is not offered unless an author allows it', async () => {
      expect(all(await shown({ editable: '' }), '.entering')).to.deep.equal([])
    })

    it('begins closed, and the curve is as it is published', async () => {
      const element = await shown()
      expect(all(element, '.forecast-points')).to.have.length(0)
      expect(one(element, '.draft').hidden).to.equal(true)
    })

    it('draws the forecast to be entered once opened, says that it is kept nowhere, and goes when closed', async () => {
      const element = await opened()
      expect(one(element, '.draft').hidden).to.equal(false)
      expect(one(element, '.verdict').textContent).to.contain(
        'There is no figure since the forecast was made',
      )
      one(element, '.entering summary').click()
      await until(() => all(element, '.forecast-points').length === 0)
      expect(one(element, '.draft').hidden).to.equal(true)
    })

    it('draws what is typed, in the picture and in the table', async () => {
      const element = await opened()
      const before = squares(element)
      await enter(element, 1, '100')
      expect(squares(element)[1]![1]).to.be.greaterThan(before[1]![1])
      const row = all(element, 'tr').find(({ textContent }) => textContent.startsWith('31 March 2021'))!
      expect(row.textContent).to.contain('100')
    })

    it('takes keys as any box for numbers does', async () => {
      const element = await opened()
      const [first] = numbers(element)
      boxes(element)[0]!.focus()
      await sendKeys({ press: 'ArrowUp' })
      await sendKeys({ press: 'ArrowUp' })
      expect(numbers(element)[0]).to.equal(first! + 2)
    })

    it('follows a hand that is put on the picture, step by step', async () => {
      const element = await opened()
      const [a, b, c] = squares(element)
      await draw(element, [
        [a![0], a![1] + 60],
        [b![0], b![1] + 70],
        [c![0], c![1] + 80],
      ])
      squares(element).forEach(([x, y], step) => {
        const wanted = [a![1] + 60, b![1] + 70, c![1] + 80][step]!
        expect(x).to.equal([a, b, c][step]![0])
        expect(Math.abs(y - wanted)).to.be.at.most(1)
      })
    })

    it('is not moved by a hand on what is known, nor by a pointer that only passes', async () => {
      const element = await opened()
      const before = numbers(element)
      await draw(element, [[60, 40]])
      one(element, '.plot').dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: 500, clientY: 50 }),
      )
      expect(numbers(element)).to.deep.equal(before)
    })

    it('keeps what was drawn for a box left empty, which is no zero, and does not finish with it', async () => {
      const element = await opened()
      const before = squares(element)
      await enter(element, 0, '')
      expect(squares(element)).to.deep.equal(before)
      say(element, 'Board')
      await press(element, '.entering [type=submit]')
      expect(one(element, '.wrong').textContent).to.equal('31 March 2020 needs a number.')
      const [box] = boxes(element)
      expect(element.shadowRoot!.activeElement).to.equal(box)
      expect(box!.getAttribute('aria-invalid')).to.equal('true')
      await enter(element, 0, '300')
      expect(one(element, '.wrong').textContent).to.equal('')
      expect(box!.hasAttribute('aria-invalid')).to.equal(false)
    })

    it('asks who makes it', async () => {
      const element = await opened()
      await press(element, '.entering [type=submit]')
      expect(one(element, '.wrong').textContent).to.equal('Say who makes this forecast.')
    })

    it('hands out a finished forecast by an event and as JSON, and a curve made from it is the one drawn', async () => {
      const element = await opened()
      await enter(element, 0, '290')
      say(element, 'Partnership board')
      const finished = oneEvent(document, 'oba-forecast') as unknown as Promise<ObaForecastEvent>
      await press(element, '.entering [type=submit]')
      const { saved } = await finished
      expect(saved).to.include({ indicator: 'Plans', area: 'Dorset' })
      expect(saved.forecast).to.include({ method: 'entered', by: 'Partnership board' })
      expect(saved.forecast.madeAt).to.match(/^20\d\d-\d\d-\d\d$/)
      expect(saved.forecast.points[0]!.value).to.equal(290)

      const file = one<HTMLTextAreaElement>(element, '.entering [readonly]').value
      const read = JSON.parse(file) as SavedForecast
      expect(read).to.deep.equal(saved)
      const indicator = (await readyAgain(element, CSV)).indicator
      expect(forecastsOf(indicator, [read]).forecast).to.deep.equal(saved.forecast)
    })

    it('has to be finished again after a change', async () => {
      const element = await opened()
      say(element, 'Board')
      await press(element, '.entering [type=submit]')
      expect(one(element, '.entering form > div[tabindex]').hidden).to.equal(false)
      await enter(element, 0, '290')
      expect(one(element, '.entering form > div[tabindex]').hidden).to.equal(true)
    })

    it('starts again from the figures it began with', async () => {
      const element = await opened()
      const before = numbers(element)
      await enter(element, 0, '1')
      await press(element, '.entering .asks button[type=button]')
      expect(numbers(element)).to.deep.equal(before)
    })

    it('tells the page of nothing until it is finished', async () => {
      const element = await shown()
      const heard: string[] = []
      for (const event of ['oba-ready', 'oba-forecast'])
        document.addEventListener(event, () => heard.push(event))
      one(element, '.entering summary').click()
      await until(() => all(element, '.forecast-points').length > 0)
      await enter(element, 0, '290')
      expect(heard).to.deep.equal([])
    })

    it('keeps what is being entered while the page draws itself anew, and not for another indicator', async () => {
      const element = await opened()
      await enter(element, 0, '290')
      element.target = '200'
      await element.updateComplete
      expect(numbers(element)[0]).to.equal(290)
      element.data = CSV.replaceAll('Plans', 'In care')
      await element.updateComplete
      expect(numbers(element)[0]).not.to.equal(290)
    })

    it('is in the units that are judged: away while another measure is shown', async () => {
      const csv = CSV.replace('value,unit', 'value,numerator,denominator,unit').replace(
        /,(\d{3}),children/g,
        ',$1,$1,1000,children',
      )
      const element = await opened({ csv, measure: 'count rate' })
      const list = one<HTMLSelectElement>(element, 'select')
      list.value = 'rate'
      list.dispatchEvent(new Event('change'))
      await element.updateComplete
      expect(one(element, '.entering').hidden).to.equal(true)
      const ticks = (of: ObaCurve): string[] => all(of, 'text.tick').map(({ textContent }) => textContent)
      const other = await shown({ csv, measure: 'rate' })
      expect(ticks(element)).to.deep.equal(ticks(other))
    })

    it('goes as far ahead as its author says, in whole periods and no further than any forecast', async () => {
      expect(boxes(await opened({ horizon: '5' }))).to.have.length(5)
      expect(boxes(await opened({ horizon: '1.5' }))).to.have.length(2)
      expect(boxes(await opened({ horizon: '500' }))).to.have.length(120)
    })

    it('does not offer it where there is no figure to go on from', async () => {
      const csv = 'indicator,area,period,value\nPlans,Dorset,31 March 2016,c\nPlans,Dorset,31 March 2017,c'
      const page = await fixture<ObaCurve>(html`<oba-curve .data=${csv} editable="forecast"></oba-curve>`)
      await page.updateComplete
      expect(all(page, '.entering')).to.deep.equal([])
    })

    it('says in the console that an author may write forecast, and nothing else', async () => {
      const { warn } = console
      const told: string[] = []
      console.warn = (sentence: string) => told.push(sentence)
      try {
        expect(all(await shown({ editable: 'all' }), '.entering')).to.deep.equal([])
      } finally {
        console.warn = warn
      }
      expect(told).to.deep.equal(['oba: editable="all" is left out: write forecast.'])
    })

    it('speaks Welsh', async () => {
      const element = await opened({ lang: 'cy' })
      expect(one(element, '.entering summary').textContent).to.equal('Rhoi rhagolwg')
      expect(one(element, '.draft').textContent).to.contain('nid yw’n cael ei gadw')
    })

    it('fits a page 320 pixels wide', async () => {
      const element = await opened()
      element.style.inlineSize = '320px'
      say(element, 'Board')
      await press(element, '.entering [type=submit]')
      const form = one(element, '.entering')
      expect(form.scrollWidth).to.be.at.most(form.clientWidth)
      for (const box of all(element, '.entering input, .entering button'))
        expect(box.getBoundingClientRect().height).to.be.at.least(24)
    })

    for (const theme of THEMES) {
      it(`is accessible in ${theme}, open, with something wrong and finished`, async () => {
        const leave = await enterTheme(theme)
        const element = await opened()
        await expect(element).to.be.accessible()
        await press(element, '.entering [type=submit]')
        await expect(element).to.be.accessible()
        say(element, 'Board')
        await press(element, '.entering [type=submit]')
        await expect(element).to.be.accessible()
        await leave()
      })
    }
  })
})

/** The curve an element tells its page of when it is given figures. */
async function readyAgain(element: ObaCurve, csv: string) {
  const ready = oneEvent(element, 'oba-ready') as unknown as Promise<ObaReadyEvent>
  element.data = `${csv}\n`
  return (await ready).curves[0]!
}
