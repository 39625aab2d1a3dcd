import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { define } from './define-element.js'
import { ObaCurve } from './oba-curve/oba-curve.js'

describe('registering an element', () => {
  it('twice on one page keeps the first, and names both versions once', () => {
    define('oba-curve', ObaCurve)
    const { warn } = console
    const said: string[] = []
    console.warn = (sentence: string) => said.push(sentence)
    try {
      define('oba-curve', ObaCurve)
      define('oba-curve', class extends ObaCurve {})
    } finally {
      console.warn = warn
    }
    expect(said).to.have.length(1)
    expect(said[0]).to.match(/<oba-curve> is defined twice .* version .* stays, version .* is left out/)
    expect(customElements.get('oba-curve')).to.equal(ObaCurve)
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
    await waitUntil(() => element.shadowRoot?.querySelector('figure') !== null)
  })
})
