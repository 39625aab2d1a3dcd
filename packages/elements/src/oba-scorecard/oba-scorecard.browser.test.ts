import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { setViewport } from '@web/test-runner-commands'
import './define.js'
import type { ObaScorecard } from './oba-scorecard.js'

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
  'indicator,name,polarity,baseline_until\nfalling,Children in need,lower,2015\nsteady,Children at risk,lower,2015',
)

async function scorecardOf(): Promise<ObaScorecard> {
  const element = await fixture<ObaScorecard>(
    html`<oba-scorecard src=${FIGURES} about=${ABOUT}></oba-scorecard>`,
  )
  await waitUntil(() => element.shadowRoot!.querySelector('table') !== null)
  return element
}

const textOf = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim()

describe('<oba-scorecard>', () => {
  it('counts first, in words', async () => {
    const element = await scorecardOf()
    expect(textOf(element, '[part="count"]')).to.equal('1 of the 2 curves shows evidence of improvement')
    expect(textOf(element, '.items')).to.equal('1 could be chance or as forecast')
  })

  it('has a row a curve, with its latest figure and its verdict in words', async () => {
    const element = await scorecardOf()
    const texts = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      row.textContent!.replace(/\s+/g, ' '),
    )
    expect(texts).to.have.length(2)
    expect(texts[0]).to.match(/Children in need.*15.*31 March 2018.*fewer than forecast.*Turned.*evidence/)
    expect(texts[1]).to.match(/Children at risk.*51.*Could be chance/)
  })

  it('passes axe, wide and narrow', async () => {
    const element = await scorecardOf()
    await expect(element).to.be.accessible()
    await setViewport({ width: 320, height: 800 })
    await expect(element).to.be.accessible()
    expect(document.documentElement.scrollWidth).to.be.at.most(320)
    await setViewport({ width: 1000, height: 800 })
  })

  it('takes where the baselines end from its attribute before the companion file', async () => {
    const element = await scorecardOf()
    element.baselineUntil = '2018'
    await element.updateComplete
    expect(textOf(element, '[part="count"]')).to.equal('0 of the 2 curves show evidence of improvement')
    expect(element.shadowRoot!.textContent).to.contain('Too early to say')
  })

  it('names the areas a file holds when asked for another', async () => {
    const element = await fixture<ObaScorecard>(
      html`<oba-scorecard src=${FIGURES} area="B2"></oba-scorecard>`,
    )
    await waitUntil(() => element.shadowRoot!.querySelector('.fault') !== null)
    expect(textOf(element, '.fault')).to.contain('A1 (Dorset)')
  })
})
