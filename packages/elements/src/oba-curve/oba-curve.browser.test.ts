import { readTable } from '@oba/core'
import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { emulateMedia, setViewport } from '@web/test-runner-commands'
import { numberOverflow } from '../theme/list-number.fixture.js'
import { CSV, curveOf, drawn, file, textOf } from './curve-of.fixture.js'
import type { ObaDataErrorEvent } from '../data/data-error-event.js'
import type { ObaCurve } from './oba-curve.js'
import { until } from '../until.fixture.js'

describe('<oba-curve>', () => {
  it('draws a file with its title, its verdict and its paragraph in words', async () => {
    const element = await curveOf()
    expect(textOf(element, '[part="title"]')).to.equal('plans: no clear difference from forecast')
    expect(textOf(element, '[part="verdict"]')).to.match(
      /^Turned, but it could be chance\. \d+ fewer than forecast at 31 March 2019\. Why\?$/,
    )
    expect(textOf(element, '[part="summary"]')).to.contain('305 at 31 March 2019')
  })

  it('uses the font of the page around it, in its words and in its picture', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`)
    page.style.fontFamily = 'Georgia, serif'
    const element = document.createElement('oba-curve')
    element.data = CSV
    page.append(element)
    await drawn(element)
    for (const words of ['[part="title"]', '[part="summary"]', 'svg text', 'tbody td'])
      expect(getComputedStyle(element.shadowRoot!.querySelector(words)!).fontFamily).to.equal(
        'Georgia, serif',
      )
  })

  it('holds every figure, forecast and range in its table', async () => {
    const element = await curveOf()
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent!.trim()),
    )
    expect(rows.map((row) => row[1])).to.deep.equal(['243', '270', '372', '409', '415', '244', '305'])
    for (const row of rows.slice(4)) for (const cell of row.slice(2)) expect(cell).to.match(/^\d+$/)
  })

  it('has no picture without a figure, even where there is a target: a sentence, and why each is missing in the table', async () => {
    const element = await curveOf(
      [
        'indicator,area,period,value,symbol',
        'plans,Dorset,31 March 2013,4,c',
        'plans,Dorset,31 March 2014,,c',
        'plans,Dorset,31 March 2015,,x',
        'plans,Dorset,31 March 2016,,',
      ].join('\n'),
    )
    const why = [
      'c (kept back to protect people)',
      'c (kept back to protect people)',
      'x (not available)',
      'no figure',
    ]
    for (const target of ['', '3']) {
      element.target = target
      await element.updateComplete
      expect(element.shadowRoot!.querySelectorAll('.plot, .key, svg.chart, .how').length).to.equal(0)
      expect(textOf(element, '[part="summary"]')).to.equal('plans, Dorset: no figure to show.')
      expect(
        [...element.shadowRoot!.querySelectorAll('td:nth-child(2)')].map((cell) => cell.textContent),
      ).to.deep.equal(why)
      expect(element.shadowRoot!.textContent).not.to.match(/\b4\b/)
    }
    await expect(element).to.be.accessible()
    element.data = 'indicator,area,period,value\nplans,Dorset,31 March 2016,4'
    await until(() => element.shadowRoot!.querySelector('svg.chart') !== null)
    expect(element.shadowRoot!.querySelectorAll('.how')).to.have.length(1)
  })

  it('passes axe, with the table open and closed', async () => {
    const element = await curveOf()
    await expect(element).to.be.accessible()
    element.shadowRoot!.querySelector('details')!.open = true
    await expect(element).to.be.accessible()
  })

  it('takes an indicator as a property, and that wins over a file', async () => {
    const element = await curveOf()
    element.data = readTable(CSV.replaceAll('Dorset', 'Poole')).indicators[0]!
    await element.updateComplete
    expect(textOf(element, '.subtitle')).to.contain('Poole')
  })

  it('keeps the spacing a reader sets for text, at 320 pixels without a sideways scroll', async () => {
    await setViewport({ width: 320, height: 800 })
    const element = await curveOf()
    Object.assign(element.style, { letterSpacing: '0.12em', wordSpacing: '0.16em', lineHeight: '1.5' })
    const summary = getComputedStyle(element.shadowRoot!.querySelector('.summary')!)
    expect(parseFloat(summary.letterSpacing) / parseFloat(summary.fontSize)).to.be.closeTo(0.12, 0.001)
    expect(parseFloat(summary.lineHeight) / parseFloat(summary.fontSize)).to.be.closeTo(1.5, 0.001)
    expect(document.documentElement.scrollWidth).to.be.at.most(320)
    await setViewport({ width: 1000, height: 800 })
  })

  it('keeps the numbers of ten steps and more inside it', async () => {
    const values = [243, 270, 372, 409, 415, 244, 305, 310, 290, 280, 270]
    const rows = values.map((value, index) => `plans,A1,Dorset,31 March ${2013 + index},${value}`)
    const element = await curveOf(['indicator,area_code,area,period,value', ...rows].join('\n'))
    element.shadowRoot!.querySelector<HTMLButtonElement>('.ask')!.click()
    await element.updateComplete
    const steps = element.shadowRoot!.querySelector<HTMLOListElement>('.why ol')!
    expect(steps.childElementCount).to.be.above(9)
    expect(numberOverflow(steps)).to.be.at.most(0)
  })

  it('falls back to the third level for a heading level that is none', async () => {
    const element = await curveOf()
    element.headingLevel = 'big'
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('[role="heading"]')!.getAttribute('aria-level')).to.equal('3')
  })

  it('lays itself out anew when its width changes, without a sideways scroll', async () => {
    await setViewport({ width: 320, height: 800 })
    const element = await curveOf()
    await until(() => Number(element.shadowRoot!.querySelector('svg.chart')!.getAttribute('width')) <= 320)
    expect(document.documentElement.scrollWidth).to.be.at.most(320)
    await setViewport({ width: 1000, height: 800 })
    await until(() => Number(element.shadowRoot!.querySelector('svg.chart')!.getAttribute('width')) > 800)
  })

  it('sets its title in 20 pixels, in 18 where it is narrow, and no larger than lets a long word stand whole', async () => {
    const element = await curveOf()
    const title = element.shadowRoot!.querySelector('.title')!
    const sizeAt = (width: string): string => {
      element.style.inlineSize = width
      return getComputedStyle(title).fontSize
    }
    expect(['640px', '400px', '320px'].map(sizeAt)).to.deep.equal(['20px', '18px', '18px'])
    document.documentElement.style.fontSize = '200%'
    expect(['640px', '250px'].map(sizeAt)).to.deep.equal(['36px', '30px'])
    document.documentElement.style.removeProperty('font-size')
  })

  it('says at 320 pixels of which year each of two figures beside it is, where they are of two', async () => {
    const element = await curveOf()
    element.style.inlineSize = '320px'
    const labels = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('text.label, text.label-strong')].map(
        (one) => one.textContent!,
      )
    await until(() => labels().includes('305'))
    expect(labels()).to.have.length(2)
    element.horizon = '5'
    await element.updateComplete
    expect(labels().slice(1)).to.deep.equal(['2021', '305', '2019'])
    const [picture, ...texts] = [
      ...element.shadowRoot!.querySelectorAll('svg.chart, text.label, text.label-strong'),
    ].map((one) => one.getBoundingClientRect())
    for (const { right } of texts) expect(right).to.be.at.most(picture!.right)
  })

  it('keeps its lines in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' })
    const element = await curveOf()
    const line = getComputedStyle(element.shadowRoot!.querySelector('path.since')!).stroke
    const ground = getComputedStyle(element).backgroundColor
    await emulateMedia({ forcedColors: 'none' })
    expect(line).to.not.equal(ground)
    expect(line).to.not.equal('none')
  })

  const wrong = [
    {
      what: 'a file that is not there',
      src: '/no-such-file.csv',
      code: 'not-found',
      says: 'could not be found',
    },
    { what: 'an empty file', src: file(''), code: 'empty-table', says: 'The table is empty' },
    {
      what: 'a web page',
      src: file('<!doctype html><title>Blog index</title>'),
      code: 'web-page',
      says: 'may have asked for a sign-in',
    },
    {
      what: 'a page to sign in on',
      src: file('<!doctype html><title>Sign in</title>'),
      code: 'sign-in',
      says: 'The file',
    },
    {
      what: 'a table without values',
      src: file('indicator,area_code,period\na,b,2016'),
      code: 'no-value-column',
      says: 'No column holds figures',
    },
  ]

  for (const { what, src, code, says } of wrong) {
    it(`given ${what} shows one clear sentence and tells the page`, async () => {
      const element = document.createElement('oba-curve')
      setTimeout(() => {
        element.src = src
        document.body.append(element)
      })
      const event = (await oneEvent(document.body, 'oba-data-error')) as unknown as ObaDataErrorEvent
      expect(event.fault.code).to.equal(code)
      expect(textOf(element, '.fault')).to.contain(says)
      expect(element.shadowRoot!.querySelector('svg')).to.equal(null)
      await expect(element).to.be.accessible()
      element.remove()
    })
  }

  it('names what the file does hold when asked for what it does not', async () => {
    const element = await fixture<ObaCurve>(html`<oba-curve src=${file(CSV)} indicator="plan"></oba-curve>`)
    await until(() => element.shadowRoot!.querySelector('.fault') !== null)
    expect(textOf(element, '.fault')).to.equal('The file has no indicator “plan”. It has: plans.')
    element.indicator = 'plans'
    element.baselineUntil = '1999'
    await element.updateComplete
    expect(textOf(element, '.fault')).to.contain('They run from 31 March 2013 to 31 March 2019.')
  })

  it('takes an attribute that is taken away as one that says nothing', async () => {
    const element = await curveOf()
    element.setAttribute('indicator', 'plan')
    await element.updateComplete
    expect(textOf(element, '.fault')).to.contain('no indicator “plan”')
    element.removeAttribute('indicator')
    await element.updateComplete
    expect(textOf(element, '[part="verdict"]')).to.contain('Turned')
  })

  it('without any data says that it has none', async () => {
    const element = await fixture<ObaCurve>(html`<oba-curve></oba-curve>`)
    expect(textOf(element, '.waiting')).to.contain('nothing to show')
  })

  it('writes hostile text as text', async () => {
    const element = await curveOf(CSV.replaceAll('Dorset', '<img src=x onerror=alert(1)>'))
    expect(element.shadowRoot!.querySelector('img')).to.equal(null)
    expect(textOf(element, '.subtitle')).to.contain('<img src=x onerror=alert(1)>')
  })
})
