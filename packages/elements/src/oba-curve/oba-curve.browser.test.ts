import { readTable } from '@oba/core'
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands'
import '../cy.js'
import { numberOverflow } from '../theme/list-number.fixture.js'
import './define.js'
import type { ObaDataErrorEvent } from '../data/data-error-event.js'
import type { ObaCurve } from './oba-curve.js'

const CSV = [
  'indicator,area_code,area,period,value',
  ...['243', '270', '372', '409', '415', '244', '305'].map(
    (value, index) => `plans,A1,Dorset,31 March ${2013 + index},${value}`,
  ),
].join('\n')

const file = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
const textOf = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

async function drawn(element: ObaCurve): Promise<ObaCurve> {
  await waitUntil(() => element.shadowRoot!.querySelector('figure') !== null)
  return element
}

async function curveOf(csv = CSV): Promise<ObaCurve> {
  return drawn(
    await fixture<ObaCurve>(
      html`<oba-curve src=${file(csv)} polarity="lower" baseline-until="2016"></oba-curve>`,
    ),
  )
}

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
    await waitUntil(() => element.shadowRoot!.querySelector('svg.chart') !== null)
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

  it('reads each period by the arrow keys, with one stop for Tab, and lets go with Escape', async () => {
    const element = await curveOf()
    const plot = element.shadowRoot!.querySelector<HTMLElement>('.plot')!
    expect(element.shadowRoot!.querySelectorAll('.plot [tabindex], .plot a, .plot button')).to.have.length(0)
    plot.focus()
    await sendKeys({ press: 'ArrowLeft' })
    expect(textOf(element, '.readout')).to.match(/^31 March 2019: 305 actual, \d+ forecast, likely range/)
    expect(element.shadowRoot!.querySelector('path.cursor')).to.not.equal(null)
    await sendKeys({ press: 'Home' })
    expect(textOf(element, '.readout')).to.equal('31 March 2013: 243 actual.')
    await sendKeys({ press: 'ArrowRight' })
    expect(textOf(element, '.readout')).to.equal('31 March 2014: 270 actual.')
    await sendKeys({ press: 'Escape' })
    expect(element.shadowRoot!.querySelector('path.cursor')).to.equal(null)
    await expect(element).to.be.accessible()
  })

  it('is walked through by Tab in reading order, with one stop for the picture, and back', async () => {
    const element = await curveOf()
    const stops: string[] = []
    const stop = (): string =>
      element.shadowRoot!.activeElement?.className || element.shadowRoot!.activeElement?.localName || ''
    for (let pressed = 0; pressed < 5; pressed += 1) {
      await sendKeys({ press: 'Tab' })
      stops.push(stop())
    }
    expect(stops).to.deep.equal(['ask', 'plot', 'summary', 'summary', ''])
    await sendKeys({ press: 'Shift+Tab' })
    await sendKeys({ press: 'Shift+Tab' })
    expect(stop()).to.equal('summary')
    await sendKeys({ press: 'Enter' })
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(true)
    await sendKeys({ press: 'Tab' })
    expect(stop()).to.equal('scroll')
  })

  it('leaves the page the keys it has no use for, and every key with Ctrl, Alt or the command key', async () => {
    const element = await curveOf()
    const plot = element.shadowRoot!.querySelector<HTMLElement>('.plot')!
    const taken = (key: string, held: KeyboardEventInit = {}): boolean =>
      !plot.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...held }))
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', ' ', 'Enter', 'Tab', 'h', 't', 'Escape'])
      expect(taken(key), key).to.equal(false)
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(taken('ArrowLeft', { [held]: true })).to.equal(false)
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Escape'])
      expect(taken(key), key).to.equal(true)
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

  it('reads the period under the pointer, until the pointer leaves both it and the picture', async () => {
    const element = await curveOf()
    element.scrollIntoView()
    const boxOf = (selector: string): DOMRect =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect()
    const point = async (x: number, y: number): Promise<void> => {
      await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] })
      await element.updateComplete
    }
    const plot = boxOf('.plot')
    await point(plot.left + 1, plot.top + 50)
    expect(textOf(element, '.readout')).to.contain('31 March 2013')
    const readout = boxOf('.readout')
    await point(readout.left + 5, readout.top + readout.height / 2)
    expect(textOf(element, '.readout')).to.contain('31 March 2013')
    await point(plot.left + 1, boxOf('.title').top + 2)
    expect(element.shadowRoot!.querySelector('path.cursor')).to.equal(null)
  })

  it('lets go of the period under the pointer with Escape, wherever the focus is', async () => {
    const element = await curveOf()
    const plot = element.shadowRoot!.querySelector<HTMLElement>('.plot')!
    const box = plot.getBoundingClientRect()
    plot.dispatchEvent(new PointerEvent('pointermove', { clientX: box.left + 1, clientY: box.top + 50 }))
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('path.cursor')).to.not.equal(null)
    await sendKeys({ press: 'Escape' })
    expect(element.shadowRoot!.querySelector('path.cursor')).to.equal(null)
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

  it('says why, step by step, one click away', async () => {
    const element = await curveOf()
    const ask = element.shadowRoot!.querySelector<HTMLButtonElement>('.ask')!
    expect(ask.getAttribute('aria-expanded')).to.equal('false')
    expect(element.shadowRoot!.querySelector('.why')).to.equal(null)
    ask.click()
    await element.updateComplete
    expect(ask.getAttribute('aria-expanded')).to.equal('true')
    await expect(element).to.be.accessible()
    const steps = [...element.shadowRoot!.querySelectorAll('.why li')].map((step) => step.textContent!)
    expect(steps[0]).to.equal('The forecast was made from 4 figures, 31 March 2013 to 31 March 2016.')
    expect(steps.join(' ')).to.match(/At 31 March 2019: 305, against a forecast of \d+\./)
    expect(steps.join(' ')).to.contain('On average the 3 figures since are')
    await expect(element).to.be.accessible()
  })

  it('tells the story in the method’s order, with who and when, and marks the two kinds of idea', async () => {
    const element = await curveOf()
    expect(element.shadowRoot!.querySelectorAll('.story')).to.have.length(0)
    element.notes = [
      { indicator: '', section: 'action', text: 'One front door', who: 'Ann', when: 'June 2020' },
      { indicator: 'plans', section: 'cause', text: 'A new referral form' },
      { indicator: 'plans', section: 'what works, no-cost', text: 'Ring the school first' },
      { indicator: 'another', section: 'cause', text: 'Not of this curve' },
    ]
    await element.updateComplete
    const parts = [...element.shadowRoot!.querySelectorAll('.story')]
    expect(parts.map((part) => part.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'The story behind the curve A new referral form',
      'What works No cost or low cost: Ring the school first',
      'What we will do One front door (Ann, June 2020)',
    ])
    await expect(element).to.be.accessible()
  })

  it('warns with the story where it claims otherwise than the data, in words, and on paper', async () => {
    const element = await curveOf()
    const claim = (text: string) => ({ indicator: 'plans', section: 'claim', text })
    const cause = { indicator: 'plans', section: 'cause', text: 'A new referral form' }
    element.notes = [claim('better'), cause]
    await element.updateComplete
    expect(textOf(element, '.notice')).to.equal(
      '⚠ The story says that things are better. What the figures since the baseline show could be chance.',
    )
    const notice = element.shadowRoot!.querySelector('.notice')!
    expect(notice.nextElementSibling!.textContent).to.contain('The story behind the curve')
    expect(element.shadowRoot!.querySelectorAll('.story li')).to.have.length(1)
    await expect(element).to.be.accessible()
    await emulateMedia({ media: 'print' })
    expect(getComputedStyle(notice).display).to.equal('block')
    await emulateMedia({ media: 'screen' })
    element.notes = [claim('Same'), cause]
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null)
    element.notes = [claim('thriving'), cause]
    await element.updateComplete
    expect(textOf(element, '.story')).to.contain('thriving')
  })

  it('says in its table what is provisional or revised, and each target at its period', async () => {
    const status = ['', '', '', '', '', 'revised', 'provisional']
    const rows = CSV.split('\n').map((row, index) => `${row},${index === 0 ? 'status' : status[index - 1]}`)
    const element = await curveOf(rows.join('\n'))
    element.target = '2019: 300; 2021: 250'
    await element.updateComplete
    const cells = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent!.trim()),
    )
    expect(cells.map((row) => row[1])).to.include.members(['244 (revised)', '305 (provisional)'])
    expect(cells.find(([period]) => period === '31 March 2019')!.at(-1)).to.equal('300')
    expect(cells.at(-1)![0]).to.equal('31 March 2021')
    expect(cells.at(-1)!.at(-1)).to.equal('250')
    expect(textOf(element, 'caption')).to.match(
      /^plans, at 31 March, Dorset\. Turned, but it could be chance\./,
    )
  })

  it('leaves the paragraph and how to read it to the author where they write their own, and room for their story', async () => {
    const element = await fixture<ObaCurve>(
      html`<oba-curve .data=${CSV} polarity="lower" baseline-until="2016">
        <p slot="summary">What we make of it.</p>
        <p slot="story">Why it happened.</p>
        <a slot="how-to-read" href="#explained">How to read a curve</a>
      </oba-curve>`,
    )
    await drawn(element)
    const shown = [...element.shadowRoot!.querySelectorAll('slot')].map((slot) =>
      slot.assignedElements().map((child) => child.textContent),
    )
    expect(shown).to.deep.equal([['What we make of it.'], ['Why it happened.'], ['How to read a curve']])
  })

  it('draws a target where one is given, and says it', async () => {
    const element = await curveOf()
    element.target = '200'
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('path.target')).to.not.equal(null)
    expect(textOf(element, '[part="summary"]')).to.contain('The target is 200.')
  })

  it('begins its axis near the data where the author says so, and says where', async () => {
    const element = await curveOf()
    element.axis = 'data'
    await element.updateComplete
    expect(textOf(element, 'svg.chart')).to.match(/Axis starts at \d+/)
  })

  it('lists the notes in its picture by their numbers there, and then those of the whole curve', async () => {
    const element = await drawn(
      await fixture<ObaCurve>(html`
        <oba-curve polarity="lower" baseline-until="2016" src=${file(CSV)}>
          <ul data-oba="notes">
            <li data-period="2018">One front door</li>
            <li>Counted on one day</li>
            <li data-period="2014">New records</li>
          </ul>
        </oba-curve>
      `),
    )
    const listed = [...element.shadowRoot!.querySelectorAll('[part="notes"] li')]
    expect(listed.map((item) => item.textContent)).to.deep.equal([
      '1 2014: New records',
      '2 2018: One front door',
      'Counted on one day',
    ])
    const numbers = [...element.shadowRoot!.querySelectorAll('text.note-number')]
    expect(numbers.map((number) => number.textContent)).to.deep.equal(['1', '2'])
    await expect(element).to.be.accessible()
  })

  it('sets every line of a note under its first, beside the number', async () => {
    const element = await curveOf()
    const text = 'One front door for every worry about a child, with a promise to call back within a day'
    element.notes = [{ indicator: '', period: '2018', text }]
    element.style.width = '320px'
    await waitUntil(() => element.shadowRoot!.querySelector('.notes b') !== null)
    const range = document.createRange()
    range.selectNodeContents(element.shadowRoot!.querySelector('.notes li')!)
    range.setStartAfter(element.shadowRoot!.querySelector('.notes b')!)
    const starts = new Map<number, number>()
    for (const { x, bottom } of range.getClientRects()) {
      const line = Math.round(bottom)
      starts.set(line, Math.min(Math.round(x), starts.get(line) ?? Infinity))
    }
    expect(starts.size).to.be.above(1)
    expect(new Set(starts.values()).size).to.equal(1)
  })

  it('has a key only for what the picture does not name itself', async () => {
    const element = await curveOf()
    const entries = (): number => element.shadowRoot!.querySelectorAll('[part="legend"] li').length
    expect(entries()).to.equal(0)
    element.style.width = '300px'
    await waitUntil(() => entries() > 0)
    expect(textOf(element, '[part="legend"]')).to.contain('What happened')
  })

  it('says what each break is in a sentence, and ends none twice', async () => {
    const breaks: Readonly<Record<string, string>> = { 2015: 'Counted anew', 2018: 'Other ages.' }
    const [head = '', ...rows] = CSV.split('\n')
    const element = await curveOf(
      [`${head},break`, ...rows.map((row) => `${row},${breaks[/20\d\d/.exec(row)![0]] ?? ''}`)].join('\n'),
    )
    const said = [...element.shadowRoot!.querySelectorAll('p.notes')].map((note) => note.textContent)
    expect(said).to.deep.equal(['Counted anew.', 'Other ages.'])
  })

  it('moves nothing on the page when a period is read, however long its sentence', async () => {
    const element = await curveOf()
    element.style.width = '300px'
    const summary = element.shadowRoot!.querySelector('[part="summary"]')!
    await waitUntil(() => element.shadowRoot!.querySelector('[part="legend"]') !== null)
    const before = summary.getBoundingClientRect().top
    element.shadowRoot!.querySelector<HTMLElement>('.plot')!.focus()
    await sendKeys({ press: 'End' })
    expect(textOf(element, '.readout')).to.contain('305 actual')
    expect(summary.getBoundingClientRect().top).to.equal(before)
  })

  it('speaks Welsh where the page does', async () => {
    const wrapper = await fixture(
      html`<div lang="cy">
        <oba-curve src=${file(CSV)} polarity="lower" baseline-until="2016"></oba-curve>
      </div>`,
    )
    const element = await drawn(wrapper.querySelector('oba-curve')!)
    expect(textOf(element, '[part="verdict"]')).to.contain('Wedi troi')
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
    await waitUntil(
      () => Number(element.shadowRoot!.querySelector('svg.chart')!.getAttribute('width')) <= 320,
    )
    expect(document.documentElement.scrollWidth).to.be.at.most(320)
    await setViewport({ width: 1000, height: 800 })
    await waitUntil(() => Number(element.shadowRoot!.querySelector('svg.chart')!.getAttribute('width')) > 800)
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
    await waitUntil(() => element.shadowRoot!.querySelector('.fault') !== null)
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
