import { expect, fixture, html } from '@open-wc/testing'
import { define } from './define-element.js'
import { ObaCurve } from './oba-curve/oba-curve.js'
import { until } from './until.fixture.js'

const VERSION = Symbol.for('oba.version')

/** A class as another release of the library has left it in the page's registry. */
function earlierRelease(version: string): CustomElementConstructor {
  return Object.defineProperty(class extends HTMLElement {}, VERSION, { value: version })
}

/** What we warn the console of while something happens: Lit has warnings of its own for those who write elements. */
function told(act: () => void): string[] {
  const { warn } = console
  const said: string[] = []
  console.warn = (sentence: string) => said.push(sentence)
  try {
    act()
    return said.filter((sentence) => sentence.startsWith('oba: '))
  } finally {
    console.warn = warn
  }
}

describe('registering an element', () => {
  it('twice on one page keeps the first, and says once which version stays and which is left out', () => {
    const said = told(() => {
      customElements.define('oba-earlier', earlierRelease('1.2.3'))
      define('oba-earlier', class extends ObaCurve {})
      define('oba-curve', ObaCurve)
      define('oba-curve', ObaCurve)
      define('oba-curve', class extends ObaCurve {})
    })
    expect(said).to.deep.equal([
      'oba: <oba-earlier> is defined twice on this page: version 1.2.3 stays, version of the sources is left out.',
      'oba: <oba-curve> is defined twice on this page: version of the sources stays, version of the sources is left out.',
    ])
    expect(customElements.get('oba-earlier')).to.have.property(VERSION, '1.2.3')
    expect(customElements.get('oba-curve')).to.equal(ObaCurve)
    expect(ObaCurve).to.have.property(VERSION, 'of the sources')
  })

  it('that somebody else has registered leaves theirs, of a version nobody knows', () => {
    const theirs = class extends HTMLElement {}
    customElements.define('oba-theirs', theirs)
    expect(told(() => define('oba-theirs', class extends ObaCurve {}))).to.deep.equal([
      'oba: <oba-theirs> is defined twice on this page: version unknown stays, version of the sources is left out.',
    ])
    expect(customElements.get('oba-theirs')).to.equal(theirs)
  })

  it('in a registry of its own works beside the page’s, where browsers have them', async function () {
    let registry: CustomElementRegistry
    try {
      registry = new CustomElementRegistry()
    } catch {
      return this.skip()
    }
    define('oba-scoped', class extends ObaCurve {}, registry)
    expect(customElements.get('oba-scoped')).to.equal(undefined)
    const host = await fixture<HTMLElement>(html`<div></div>`)
    const options = { mode: 'open', customElementRegistry: registry } as ShadowRootInit
    const element = document.createElement('oba-scoped', {
      customElementRegistry: registry,
    } as ElementCreationOptions) as ObaCurve
    host.attachShadow(options).append(element)
    element.data = 'indicator,period,value\nplans,31 March 2018,5\nplans,31 March 2019,6'
    await until(() => element.shadowRoot?.querySelector('figure') !== null)
  })
})
