import { expect, fixture, html } from '@open-wc/testing'
import '../cy.js'
import '../oba-compare/define.js'
import '../oba-curve/define.js'
import '../oba-scorecard/define.js'
import { until } from '../until.fixture.js'

/** Figures over a thousand: they have their commas from the library, and no browser is asked. */
const rows = (area: string): string[] =>
  [24_300, 27_000, 37_200, 40_900, 41_500, 24_400, 30_500].map(
    (value, year) => `Plans,${area},${area},31 March ${2013 + year},${value},lower`,
  )
const CSV = ['indicator,area_code,area,period,value,polarity', ...rows('Poole'), ...rows('Dorset')].join('\n')

type Made = abstract new (locale: string, options: object) => object

/** How a browser makes what prints, sorts or counts for a language. */
export type Making = (own: Made, locale: string, options: object) => object

/** Makes everything in `Intl` so, and says each time what was asked for. */
function replaceIntl(make: Making, ask: (name: string) => void): () => void {
  const names = Object.getOwnPropertyNames(Intl).filter((name) => /^[A-Z]/.test(name))
  const own = Object.fromEntries(names.map((name) => [name, Reflect.get(Intl, name) as Made]))
  const { toLocaleString } = Number.prototype
  for (const name of names) {
    const replaced = function (locale = 'en-US', options = {}): object {
      ask(name)
      return make(own[name]!, String(locale), options as object)
    }
    const supportedLocalesOf = (tags: string | string[]): string[] =>
      [tags].flat().filter((tag) => tag === 'en-US')
    Reflect.set(Intl, name, Object.assign(replaced, { supportedLocalesOf }))
  }
  Number.prototype.toLocaleString = function (locale = 'en-US', options = {}) {
    return (make(own.NumberFormat!, String(locale), options) as Intl.NumberFormat).format(Number(this))
  }
  return () => {
    Object.assign(Intl, own)
    Number.prototype.toLocaleString = toLocaleString
  }
}

const textOf = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** What a page needs of any browser. A file of tests for each: what printed once prints for the whole page. */
export function drawsIn(browser: string, make: Making): void {
  describe(`a browser that ${browser}`, () => {
    const asked: string[] = []
    let restore = (): void => undefined
    before(() => (restore = replaceIntl(make, (name) => asked.push(name))))
    after(() => restore())

    const pages = [
      { lang: 'en', verdict: 'Turned' },
      { lang: 'cy', verdict: 'Wedi troi' },
    ]
    for (const { lang, verdict } of pages) {
      it(`draws a curve with its figures and its verdict: ${lang}`, async () => {
        const element = await fixture<HTMLElement>(
          html`<oba-curve lang=${lang} .data=${CSV} area="Dorset" baseline-until="2016"></oba-curve>`,
        )
        await until(() => textOf(element, '[part="verdict"]').startsWith(verdict))
        expect(textOf(element, '[part="summary"]')).to.contain('30,500')
        expect(textOf(element, '[part="table"]')).to.contain('41,500')
        expect(textOf(element, 'svg.chart')).to.contain('30,500')
        expect(element.shadowRoot!.querySelectorAll('svg.chart path')).to.have.length.above(5)
        expect(asked).to.not.include('NumberFormat')
      })

      it(`draws a scorecard and a comparison, in the order of their names: ${lang}`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div lang=${lang}>
            <oba-scorecard .data=${CSV} area="Dorset" sort="name" baseline-until="2016"></oba-scorecard>
            <oba-compare .data=${CSV} order="name" baseline-until="2016"></oba-compare>
          </div>`,
        )
        const [card, compared] = page.children
        await until(() => textOf(card!, '[part="table"]').includes(verdict))
        await until(() => /Dorset.*30,500.*Poole/.test(textOf(compared!, '[part="cells"]')))
        expect(asked).to.include('Collator')
      })
    }
  })
}
