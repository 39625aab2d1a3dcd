import { curve, readTable } from '@oba/core'
import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { ObaReadyEvent } from '../data/ready-event.js'
import { expectAccessibleEverywhere } from '../theme/themes.fixture.js'
import type { ObaScorecard } from './oba-scorecard.js'
import { until } from '../until.fixture.js'
import { FIGURES, rowTexts, scorecardOf, textOf } from './scorecard-of.fixture.js'

describe('<oba-scorecard>', () => {
  it('has a row a curve, with its latest figure and its verdict in words', async () => {
    const element = await scorecardOf()
    const texts = rowTexts(element)
    expect(texts).to.have.length(2)
    expect(texts[0]).to.match(/Children in need.*15.*31 March 2018.*(fewer|lower).*Turned.*evidence/)
    expect(texts[1]).to.match(/Children at risk.*51.*Could be chance/)
    expect(texts[0]).not.to.contain('than forecast')
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

  it('says beside each small picture where its history begins and its forecast ends, to whoever does not see it', async () => {
    const element = await scorecardOf()
    const said = [...element.shadowRoot!.querySelectorAll('td.history > span')]
    expect(said.map(({ textContent }) => textContent)).to.deep.equal([
      '31 March 2010: 50 actual. 31 March 2018: 15 actual. 31 March 2018: 51 forecast.',
      '31 March 2010: 50 actual. 31 March 2018: 51 actual. 31 March 2018: 51 forecast.',
    ])
    expect(said[0]!.getBoundingClientRect().width).to.equal(1)
  })

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

  it('names the areas a file holds when asked for another', async () => {
    const element = await fixture<ObaScorecard>(
      html`<oba-scorecard src=${FIGURES} area="B2"></oba-scorecard>`,
    )
    await until(() => element.shadowRoot!.querySelector('.fault') !== null)
    expect(textOf(element, '.fault')).to.contain('A1 (Dorset)')
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

  it('passes axe wide, narrow, dark and in forced colours, and never scrolls sideways', async () => {
    await expectAccessibleEverywhere(await scorecardOf())
  })
})
