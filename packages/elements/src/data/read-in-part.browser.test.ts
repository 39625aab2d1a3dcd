import { expect, fixture, html } from '@open-wc/testing'
import '../cy.js'
import '../oba-compare/define.js'
import '../oba-curve/define.js'
import '../oba-scorecard/define.js'
import { until } from '../until.fixture.js'

const YEARS = [243, 270, 372, 409, 415, 244, 305]
const figures = (...more: readonly string[]): string =>
  file(
    [
      'indicator,area_code,area,period,value',
      ...['A1,Dorset', 'A2,Devon'].flatMap((area) =>
        YEARS.map((value, year) => `plans,${area},31 March ${2013 + year},${value}`),
      ),
      ...more,
    ].join('\n'),
  )

function file(text: string): string {
  return URL.createObjectURL(new Blob([text]))
}

/** The notices of an element once it has a picture. */
async function notices(template: ReturnType<typeof html>): Promise<readonly string[]> {
  const { shadowRoot } = await fixture(template)
  await until(() => shadowRoot!.querySelector('svg'))
  return [...shadowRoot!.querySelectorAll('.notice')].map(({ textContent }) => textContent.trim())
}

describe('figures of which some could not be read', () => {
  const src = figures('plans,A1,Dorset,spring,291', 'plans,A1,Dorset,autumn,280')
  const said = `The figures in ${src} could not all be read. Row 16: “spring” in “period” could not be read as a period.`

  it('are drawn, and the page says what was left out first', async () => {
    expect(await notices(html`<oba-curve src=${src} area="A1"></oba-curve>`)).to.deep.equal([said])
    expect(await notices(html`<oba-scorecard src=${src} area="A1"></oba-scorecard>`)).to.deep.equal([said])
    expect(
      await notices(html`<oba-compare src=${src} indicator="plans" area="A1"></oba-compare>`),
    ).to.deep.equal([said])
  })

  it('are said in the language of the page', async () => {
    expect(await notices(html`<oba-curve lang="cy" src=${src} area="A1"></oba-curve>`)).to.deep.equal([
      `Ni ellid darllen pob un o’r ffigurau yn ${src}. Row 16: “spring” in “period” could not be read as a period.`,
    ])
  })

  it('are told apart from a companion file that could not all be read', async () => {
    const about = file('indicator,polarity,unit\nplans,downwards,children')
    expect(await notices(html`<oba-curve src=${src} about=${about} area="A1"></oba-curve>`)).to.deep.equal([
      `The figures in ${about} could not all be read. Row 2: “downwards” in “polarity” is not one of: higher, lower, none.`,
      said,
    ])
  })

  it('are none where every figure is used, though the console is told of some', async () => {
    const twice = figures('plans,A1,Dorset,31 March 2019,305', 'plans,A1,Dorset,31 March 2020,n/a')
    expect(await notices(html`<oba-curve src=${twice} area="A1"></oba-curve>`)).to.deep.equal([])
  })
})
