import { curve, readTable } from '@oba/core'
import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands'
import type { ObaReadyEvent } from '../data/ready-event.js'
import type { ObaSelectEvent } from '../data/select-event.js'
import { brokenWords } from '../theme/broken-words.fixture.js'
import { expectAccessibleEverywhere } from '../theme/themes.fixture.js'
import './define.js'
import type { ObaScorecard } from './oba-scorecard.js'
import { until } from '../until.fixture.js'

const file = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
const rows = (indicator: string, values: readonly number[]): string =>
  values.map((value, index) => `${indicator},A1,Dorset,31 March ${2010 + index},${value}`).join('\n')
const FIGURES = file(
  [
    'indicator,area_code,area,period,value',
    rows('falling', [50, 52, 51, 53, 52, 51, 20, 18, 15]),
    rows('steady', [50, 52, 51, 53, 52, 51, 52, 50, 51]),
  ].join('\n'),
)
const ABOUT = file(
  'indicator,name,polarity,baseline_until,outcome\nfalling,Children in need,lower,2015,Safe\nsteady,Children at risk,lower,2015,Well',
)

/** Two years of months, and two months since: four curves fall at once, two more a month later, four not at all. */
function tenCurves(): Partial<ObaScorecard> {
  const months = (curve: number): string[] =>
    Array.from({ length: 26 }, (_, index) => {
      const fallen = curve < 4 ? index > 23 : curve < 6 && index > 24
      const month = `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
      return `curve-${curve},${month},${fallen ? 5 : 50 + ((index * 7 + curve) % 3)}`
    })
  const ten = Array.from({ length: 10 }, (_, curve) => curve)
  const about = ten.map((curve) => `curve-${curve},Curve ${curve},lower,2024-12`)
  return {
    data: ['indicator,period,value', ...ten.flatMap(months)].join('\n'),
    about: file(['indicator,name,polarity,baseline_until', ...about].join('\n')),
  }
}

const brokenCells = (element: Element): string[] => brokenWords(element.shadowRoot!.querySelector('tbody')!)

async function scorecardOf(): Promise<ObaScorecard> {
  const element = await fixture<ObaScorecard>(
    html`<oba-scorecard src=${FIGURES} about=${ABOUT}></oba-scorecard>`,
  )
  await until(() => element.shadowRoot!.querySelector('table') !== null)
  return element
}

const textOf = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim()

const rowTexts = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    row.textContent!.replace(/\s+/g, ' ').trim(),
  )
const button = (element: Element, name: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.includes(name))!

describe('<oba-scorecard>', () => {
  it('has no small picture of a curve without a figure: its words say so', async () => {
    const element = await scorecardOf()
    element.data =
      'indicator,period,value,symbol\nhidden,31 March 2019,,c\nhidden,31 March 2020,,c\nknown,31 March 2020,5,'
    await until(() => rowTexts(element).length === 2 && rowTexts(element)[0]!.includes('hidden'))
    const [hidden, known] = [...element.shadowRoot!.querySelectorAll('tbody tr')]
    expect(hidden!.textContent).to.contain('No figure')
    expect(hidden!.querySelectorAll('.sparkline').length).to.equal(0)
    expect(known!.querySelectorAll('.sparkline').length).to.equal(1)
  })

  it('keeps its list of what to show on the screen, however long its words', async () => {
    await import('../cy.js')
    const element = await scorecardOf()
    Object.assign(element, { lang: 'cy' })
    Object.assign(element.style, { display: 'block', width: '280px' })
    await until(() => textOf(element, '.show').startsWith('Dangos'))
    const list = element.shadowRoot!.querySelector('select')!
    expect(list.getBoundingClientRect().width).to.be.at.most(280)
  })

  it('scrolls no page of 320 pixels sideways at twice the text size', async () => {
    await setViewport({ width: 320, height: 800 })
    document.documentElement.style.fontSize = '200%'
    const element = await scorecardOf()
    element.style.fontFamily = 'Verdana, "DejaVu Sans", sans-serif'
    const count = element.shadowRoot!.querySelector('.count')!
    expect(count.scrollWidth).to.be.at.most(count.clientWidth)
    document.documentElement.style.removeProperty('font-size')
    await setViewport({ width: 1280, height: 800 })
  })

  it('breaks no word on paper where its author adds columns', async () => {
    const element = await scorecardOf()
    const shares = [50, 52, 51, 53, 52, 51, 20].map(
      (value, year) => `Young people in education,${2013 + year}/${14 + year},${value},%`,
    )
    Object.assign(element, { columns: 'target variance', about: '', baselineUntil: '2017/18' })
    element.data = ['indicator,period,value,unit', ...shares].join('\n')
    element.style.width = '680px'
    await until(() => element.shadowRoot!.textContent!.includes('percentage points'))
    await emulateMedia({ media: 'print' })
    expect(brokenCells(element)).to.deep.equal([])
    await emulateMedia({ media: 'screen' })
  })

  it('has room on paper for a verdict on one line and its evidence on the next', async () => {
    const element = await scorecardOf()
    const shares = [50, 60, 45, 58, 47, 55, 48].map(
      (value, year) => `Young children developing well at school,lower,31 March ${2013 + year},${value},%`,
    )
    Object.assign(element, { about: '', baselineUntil: '2018' })
    element.data = ['indicator,polarity,period,value,unit', ...shares].join('\n')
    Object.assign(element.style, { width: '680px', fontFamily: 'Verdana, "DejaVu Sans", sans-serif' })
    await until(() => element.shadowRoot!.textContent!.includes('percentage point'))
    await emulateMedia({ media: 'print' })
    const verdict = element.shadowRoot!.querySelector('.judged .verdict')!
    const bars = verdict.querySelector('.bars')!.getBoundingClientRect()
    expect(verdict.textContent).to.contain('Could be chance')
    expect(verdict.getBoundingClientRect().bottom - bars.bottom).to.be.below(bars.height)
    await emulateMedia({ media: 'screen' })
  })

  it('names each row and its button with its area, where its curves are of several', async () => {
    const element = await scorecardOf()
    const { indicators } = readTable(
      ['indicator,area,period,value', ...['Bury', 'Bolton'].map((area) => `homes,${area},2024,5`)].join('\n'),
    )
    element.curves = indicators.map((indicator) => curve(indicator))
    await element.updateComplete
    const names = [...element.shadowRoot!.querySelectorAll('tbody .pick')].map(({ textContent }) =>
      textContent.trim(),
    )
    expect(names).to.deep.equal(['homes, Bury', 'homes, Bolton'])
    expect(textOf(element, '[part="count"]')).to.equal('0 of the 2 curves show evidence of improvement')
  })

  it('counts first, in words', async () => {
    const element = await scorecardOf()
    expect(textOf(element, '[part="count"]')).to.equal(
      'Dorset: 1 of the 2 curves shows evidence of improvement',
    )
    expect(textOf(element, '.items')).to.equal('1 could be chance or as forecast')
  })

  it('says what chance alone would do, in figures where there are enough curves for it', async () => {
    const element = await scorecardOf()
    expect(textOf(element, '.chance')).to.equal(
      'By chance alone, about 1 in 10 judged curves would show improvement if nothing had changed. As many would look worse.',
    )
    Object.assign(element, tenCurves())
    await until(() => rowTexts(element).length === 10)
    expect(textOf(element, '.chance')).to.match(/^By chance alone, about 1 of the 10 judged curves would/)
  })

  it('says how many show improvement now and how many did last month', async () => {
    const element = await scorecardOf()
    Object.assign(element, tenCurves(), { since: '2025-02-01' })
    await until(() => rowTexts(element).length === 10)
    expect(textOf(element, '[part="count"]')).to.equal('6 of the 10 curves show evidence of improvement')
    expect(textOf(element, '[part="since"]')).to.match(
      /^6 of 10 now, 4 by 1 February 2025\. Newly turned: [^.]*Curve 4; Curve 5\. /,
    )
    element.asOf = '2025-03-01'
    await element.updateComplete
    expect(textOf(element, '[part="since"]')).to.match(/^6 of 10 by 1 March 2025, 4 by 1 February 2025\./)
  })

  it('has a row a curve, with its latest figure and its verdict in words', async () => {
    const element = await scorecardOf()
    const texts = rowTexts(element)
    expect(texts).to.have.length(2)
    expect(texts[0]).to.match(/Children in need.*15.*31 March 2018.*(fewer|lower).*Turned.*evidence/)
    expect(texts[1]).to.match(/Children at risk.*51.*Could be chance/)
    expect(texts[0]).not.to.contain('than forecast')
  })

  it('says beside each small picture where its history begins and its forecast ends, to whoever does not see it', async () => {
    const element = await scorecardOf()
    const said = [...element.shadowRoot!.querySelectorAll('td.history > span')]
    expect(said.map(({ textContent }) => textContent)).to.deep.equal([
      '31 March 2010: 50 actual. 31 March 2018: 15 actual. 31 March 2018: 51 forecast.',
      '31 March 2010: 50 actual. 31 March 2018: 51 actual. 31 March 2018: 51 forecast.',
    ])
    expect(said[0]!.getBoundingClientRect().width).to.equal(1)
  })

  it('passes axe wide, narrow, dark and in forced colours, and never scrolls sideways', async () => {
    await expectAccessibleEverywhere(await scorecardOf())
  })

  it('takes where the baselines end from its attribute before the companion file', async () => {
    const element = await scorecardOf()
    element.baselineUntil = '2018'
    await element.updateComplete
    expect(textOf(element, '[part="count"]')).to.equal(
      'Dorset: 0 of the 2 curves show evidence of improvement',
    )
    expect(element.shadowRoot!.textContent).to.contain('Too early to say')
  })

  it('names the areas a file holds when asked for another', async () => {
    const element = await fixture<ObaScorecard>(
      html`<oba-scorecard src=${FIGURES} area="B2"></oba-scorecard>`,
    )
    await until(() => element.shadowRoot!.querySelector('.fault') !== null)
    expect(textOf(element, '.fault')).to.contain('A1 (Dorset)')
  })

  it('sorts at a column head by keyboard, one way and then the other, and says so in its attribute', async () => {
    const element = await scorecardOf()
    button(element, 'Curve').focus()
    await sendKeys({ press: 'Enter' })
    await until(() => element.getAttribute('sort') === 'name')
    expect(rowTexts(element)[0]).to.contain('Children at risk')
    expect(button(element, 'Curve').closest('th')!.getAttribute('aria-sort')).to.equal('ascending')
    await sendKeys({ press: ' ' })
    await until(() => element.getAttribute('sort') === 'name descending')
    expect(rowTexts(element)[0]).to.contain('Children in need')
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Curve'))
  })

  it('shows only the curves asked for, and still counts all of them on top', async () => {
    const element = await scorecardOf()
    const list = element.shadowRoot!.querySelector('select')!
    list.value = 'improving'
    list.dispatchEvent(new Event('change'))
    await element.updateComplete
    expect(element.getAttribute('show')).to.equal('improving')
    expect(rowTexts(element)).to.have.length(1)
    expect(textOf(element, '[role="status"]')).to.equal('1 of 2 curves shown.')
    expect(textOf(element, '[part="count"]')).to.contain('1 of the 2 curves')
    await expect(element).to.be.accessible()
  })

  it('opens the curve of a row in place by keyboard, and tells the page which', async () => {
    const element = await scorecardOf()
    const picked: (string | undefined)[] = []
    element.addEventListener('oba-select', (event: ObaSelectEvent) =>
      picked.push(event.curve?.indicator.name),
    )
    button(element, 'Children in need').focus()
    await sendKeys({ press: 'Enter' })
    await until(() => button(element, 'Children in need').getAttribute('aria-expanded') === 'true')
    const opened = element.shadowRoot!.querySelector('oba-curve')!
    await opened.updateComplete
    expect(opened.shadowRoot!.textContent).to.contain('Children in need: lower than forecast')
    expect(picked).to.deep.equal(['Children in need'])
    await expect(element).to.be.accessible()
    await sendKeys({ press: 'Enter' })
    await until(() => element.shadowRoot!.querySelector('oba-curve') === null)
  })

  it('shows the curve of a row in another element of the page', async () => {
    const page = await fixture(
      html`<div>
        <oba-scorecard for="beside" src=${FIGURES} about=${ABOUT}></oba-scorecard>
        <oba-curve id="beside"></oba-curve>
      </div>`,
    )
    const element = page.querySelector('oba-scorecard')!
    const beside = page.querySelector('oba-curve')!
    await until(() => element.shadowRoot!.querySelector('table') !== null)
    button(element, 'Children at risk').click()
    await element.updateComplete
    expect(beside.curve!.indicator.name).to.equal('Children at risk')
    expect(button(element, 'Children at risk').getAttribute('aria-pressed')).to.equal('true')
    expect(element.shadowRoot!.querySelector('oba-curve')).to.equal(null)
  })

  it('groups by outcome, each with its own count', async () => {
    const element = await scorecardOf()
    element.groupBy = 'outcome'
    await element.updateComplete
    const groups = [...element.shadowRoot!.querySelectorAll('tbody .group')]
    expect(groups.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Safe: The one curve shows evidence of improvement',
      'Well: The one curve shows no evidence of improvement',
    ])
    await expect(element).to.be.accessible()
  })

  it('says what has changed since a day, on top and in the row', async () => {
    const element = await scorecardOf()
    element.since = '2015-04-01'
    await element.updateComplete
    expect(textOf(element, '[part="since"]')).to.match(
      /^1 of 2 now, 0 by 1 April 2015. Newly turned: Children in need/,
    )
    expect(textOf(element, '.change')).to.equal('Newly turned')
    element.asOf = '2015-04-01'
    await element.updateComplete
    expect(textOf(element, '[part="count"]')).to.equal(
      'Dorset: 0 of the 2 curves show evidence of improvement',
    )
  })

  it('breaks no word of a row in two, whatever the width and the columns its author picks', async () => {
    const element = await scorecardOf()
    element.columns = 'target variance prior'
    await element.updateComplete
    for (const width of [288, 736, 928, 1040, 1280]) {
      element.style.inlineSize = `${width}px`
      expect(brokenCells(element), `at ${width} pixels`).to.deep.equal([])
    }
  })

  it('adds the columns its author picks, and an empty cell says why', async () => {
    const element = await scorecardOf()
    element.columns = 'target prior'
    await element.updateComplete
    const heads = [...element.shadowRoot!.querySelectorAll('thead th')].map((head) =>
      head.textContent!.trim(),
    )
    expect(heads.join()).to.match(/Target.*Period before.*Verdict/s)
    expect(rowTexts(element)[0]).to.contain('No target')
  })

  it('says what it cannot do in a sentence, and shows the rest', async () => {
    const element = await scorecardOf()
    Object.assign(element, { columns: 'cost', sort: 'colour', show: 'red', since: '1 May' })
    await element.updateComplete
    const notices = [...element.shadowRoot!.querySelectorAll('.notice')].map((notice) => notice.textContent)
    expect(notices).to.have.length(4)
    expect(notices.join(' ')).to.match(/“1 May” is not a day.*“red”.*“colour”.*“cost”/)
    expect(rowTexts(element)).to.have.length(2)
  })

  it('tells the page that it is ready where it has no curves', async () => {
    const element = document.createElement('oba-scorecard')
    element.curves = []
    setTimeout(() => document.body.append(element))
    const { curves } = (await oneEvent(document.body, 'oba-ready')) as unknown as ObaReadyEvent
    expect(curves).to.deep.equal([])
    element.remove()
  })
})
