import { expect } from '@open-wc/testing'
import { emulateMedia, setViewport } from '@web/test-runner-commands'
import { brokenWords } from '../theme/broken-words.fixture.js'
import { until } from '../until.fixture.js'
import { scorecardOf, textOf } from './scorecard-of.fixture.js'

const brokenCells = (element: Element): string[] => brokenWords(element.shadowRoot!.querySelector('tbody')!)

describe('<oba-scorecard>', () => {
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

  it('breaks no word of a row in two, whatever the width and the columns its author picks', async () => {
    const element = await scorecardOf()
    element.columns = 'target variance prior'
    await element.updateComplete
    for (const width of [288, 736, 928, 1040, 1280]) {
      element.style.inlineSize = `${width}px`
      expect(brokenCells(element), `at ${width} pixels`).to.deep.equal([])
    }
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
})
