import { expect } from '@open-wc/testing'
import type { ObaScorecard } from './oba-scorecard.js'
import { until } from '../until.fixture.js'
import { file, rowTexts, scorecardOf, textOf } from './scorecard-of.fixture.js'

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

describe('<oba-scorecard>', () => {
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

  it('takes where the baselines end from its attribute before the companion file', async () => {
    const element = await scorecardOf()
    element.baselineUntil = '2018'
    await element.updateComplete
    expect(textOf(element, '[part="count"]')).to.equal(
      'Dorset: 0 of the 2 curves show evidence of improvement',
    )
    expect(element.shadowRoot!.textContent).to.contain('Too early to say')
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
})
