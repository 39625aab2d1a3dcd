import {
  define,
  enhanceTables,
  ObaCompare,
  ObaCurve,
  ObaFramework,
  ObaQuadrants,
  ObaReport,
  ObaScorecard,
} from '@oba/elements'
import { expect } from '@open-wc/testing'
import { until } from '../../packages/elements/src/until.fixture.js'

const ELEMENTS = {
  'oba-compare': ObaCompare,
  'oba-curve': ObaCurve,
  'oba-framework': ObaFramework,
  'oba-quadrants': ObaQuadrants,
  'oba-report': ObaReport,
  'oba-scorecard': ObaScorecard,
}
for (const [name, element] of Object.entries(ELEMENTS)) define(name, element)
const ANY = Object.keys(ELEMENTS).join()

/** The guide's own snippets, as its readers would copy them, with its folder as theirs. */
const guide = await (await fetch('/docs/embedding.md')).text()
const snippets = [...guide.matchAll(/^```html\n([^]*?)^```$/gm)].map(([, snippet]) => snippet!)
const attributes = [...guide.matchAll(/^\| (`[^|]+`)\s*\|/gm)].flatMap(([, names]) =>
  [...names!.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!),
)

/** A document of its own, parsed as a browser parses a page. */
async function opened(snippet: string): Promise<HTMLElement> {
  const base = document.createElement('base')
  base.href = '/docs/'
  document.head.append(base)
  const page = document.createElement('div')
  const { body } = new DOMParser().parseFromString(snippet, 'text/html')
  page.append(...[...body.childNodes].map((node) => document.importNode(node, true)))
  document.body.append(page)
  enhanceTables(page)
  await until(() =>
    [...page.querySelectorAll(ANY)].every(
      (element) =>
        element.shadowRoot!.querySelector('tbody, [part="cells"], [part="quadrants"], [part="outcome"]') !==
        null,
    ),
  )
  base.remove()
  return page
}

describe('every snippet of the guide to embedding', () => {
  it('is there to be tried', () => expect(snippets.length).to.be.at.least(7))

  for (const [index, snippet] of snippets.entries()) {
    it(`draws: number ${index + 1}`, async () => {
      const page = await opened(snippet)
      expect(page.querySelectorAll(ANY).length).to.be.above(0)
      expect(page.querySelector(ANY)!.shadowRoot!.querySelector('.notice, .fault')).to.equal(null)
      page.remove()
    })
  }
})

describe('the guide to embedding', () => {
  it('names every attribute the elements have', () => {
    for (const name of Object.values(ELEMENTS).flatMap((element) => element.observedAttributes))
      expect(attributes, name).to.include(name)
  })
})
