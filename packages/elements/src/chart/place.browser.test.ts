import { expect, fixture, html } from '@open-wc/testing'
import '../oba-curve/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'

const CSV = [
  'indicator,area,period,value,unit',
  ...['243', '270', '372', '409', '415', '244', '305'].map(
    (value, year) => `Plans,Dorset,31 March ${2013 + year},${value},children`,
  ),
].join('\n')

/** More curves than are drawn at once, each higher than the screen so that the last is far from it. */
async function manyCurves(length = 10): Promise<ObaCurve[]> {
  const page = await fixture(
    html`<div>
      ${Array.from(
        { length },
        () => html`<oba-curve .data=${CSV} polarity="lower" baseline-until="2016"></oba-curve>`,
      )}
    </div>`,
  )
  const all = [...page.querySelectorAll('oba-curve')]
  await Promise.all(all.map(({ updateComplete }) => updateComplete))
  // By now the browser has said what is near.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))
  return all
}

const part = (element: ObaCurve, selector: string): Element | null =>
  element.shadowRoot!.querySelector(selector)
const isDrawn = (element: ObaCurve): boolean =>
  part(element, '.plot path') !== null && part(element, 'td') !== null

describe('a curve far from the screen', () => {
  afterEach(() => scrollTo(0, 0))

  it('has its words and its room, and neither picture nor table yet', async () => {
    const curves = await manyCurves()
    const [first, last] = [curves[0]!, curves.at(-1)!]
    expect(isDrawn(first)).to.equal(true)
    expect(isDrawn(last)).to.equal(false)
    for (const selector of ['.title', '.verdict', '.summary'])
      expect(part(last, selector)!.textContent).to.equal(part(first, selector)!.textContent)
    expect(last.offsetHeight).to.equal(first.offsetHeight)
  })

  it('has the words on how to read it once it is near', async () => {
    const last = (await manyCurves()).at(-1)!
    expect(part(last, '.how summary')).not.to.equal(null)
    expect(part(last, '.how li')).to.equal(null)
    last.scrollIntoView()
    await until(() => part(last, '.how li') !== null)
  })

  it('is drawn as it comes near, and moves nothing', async () => {
    const last = (await manyCurves()).at(-1)!
    const before = last.offsetHeight
    last.scrollIntoView()
    await until(() => isDrawn(last))
    expect(last.offsetHeight).to.equal(before)
  })

  it('is drawn in a part of a page that scrolls by itself', async () => {
    const curves = await manyCurves()
    const part = curves[0]!.parentElement!
    part.style.setProperty('overflow', 'auto')
    part.style.setProperty('block-size', '300px')
    curves.at(-1)!.scrollIntoView()
    await until(() => isDrawn(curves.at(-1)!))
  })

  it('is drawn before it is printed', async () => {
    const curves = await manyCurves()
    dispatchEvent(new Event('beforeprint'))
    await Promise.all(curves.map(({ updateComplete }) => updateComplete))
    expect(curves.map(isDrawn)).to.deep.equal(curves.map(() => true))
    dispatchEvent(new Event('afterprint'))
  })

  it('is drawn where a reader opens its table without coming near', async () => {
    const last = (await manyCurves()).at(-1)!
    part(last, 'summary')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    await last.updateComplete
    expect(isDrawn(last)).to.equal(true)
  })

  it('is drawn from other figures once it is near', async () => {
    const last = (await manyCurves()).at(-1)!
    last.data = CSV.replaceAll('Plans', 'In care')
    await last.updateComplete
    expect(isDrawn(last)).to.equal(false)
    last.scrollIntoView()
    await until(() => isDrawn(last))
    expect(part(last, 'caption')!.textContent).to.contain('In care')
  })

  describe('on a page of more than twenty, where browsers hold what a reader looks at', () => {
    const figureOf = (element: ObaCurve): HTMLElement => element.shadowRoot!.querySelector('figure')!
    const isLeftForLater = (element: ObaCurve): boolean =>
      getComputedStyle(figureOf(element)).contentVisibility === 'auto'

    before(function () {
      if (!CSS.supports('overflow-anchor', 'auto')) this.skip()
    })

    it('has its words in the page, laid out as it comes near', async () => {
      const last = (await manyCurves(24)).at(-1)!
      expect(isLeftForLater(last)).to.equal(true)
      expect(part(last, '.summary')!.textContent).to.contain('Dorset')
      last.scrollIntoView()
      await until(() => isDrawn(last))
      expect(isLeftForLater(last)).to.equal(false)
    })

    it('leaves no words unfound once it is known how far they are, also where figures come later', async () => {
      const curves = await manyCurves(24)
      const last = curves.at(-1)!
      last.data = []
      await last.updateComplete
      expect(part(last, 'figure')).to.equal(null)
      last.data = CSV
      await last.updateComplete
      for (const one of curves)
        expect(getComputedStyle(figureOf(one)).contentVisibility).not.to.equal('hidden')
    })

    it('is laid out once where it is near, and not before that is known', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`)
      page.style.setProperty('zoom', '0.1')
      page.style.setProperty('columns', '10')
      const all = Array.from({ length: 24 }, () =>
        Object.assign(document.createElement('oba-curve'), { data: CSV, polarity: 'lower' }),
      )
      page.append(...all)
      await Promise.all(all.map(({ updateComplete }) => updateComplete))
      const last = all.at(-1)!
      expect(getComputedStyle(figureOf(last)).contentVisibility).to.equal('hidden')
      await until(() => all.every(isDrawn))
      expect(getComputedStyle(figureOf(last)).contentVisibility).to.equal('visible')
    })

    it('has about the room it will take', async () => {
      const [first, ...others] = await manyCurves(24)
      const height = figureOf(first!).offsetHeight
      expect(figureOf(others.at(-1)!).offsetHeight).to.be.within(height * 0.85, height * 1.15)
    })

    it('moves nothing that a reader sees as those above come near', async () => {
      const curves = await manyCurves(24)
      curves.at(-1)!.scrollIntoView()
      await until(() => isDrawn(curves.at(-1)!))
      for (let step = 0; step < 12; step += 1) {
        const seen = curves.find((one) => one.getBoundingClientRect().bottom > innerHeight / 2)!
        const before = seen.getBoundingClientRect().top
        scrollBy(0, -200)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))
        expect(seen.getBoundingClientRect().top - before).to.be.closeTo(200, 2)
      }
    })

    it('is laid out where all that a page has is few', async () => {
      expect((await manyCurves()).some(isLeftForLater)).to.equal(false)
    })
  })
})
