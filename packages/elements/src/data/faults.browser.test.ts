import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import '../cy.js'
import '../oba-curve/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { seen, untilSeen } from './faulty-server.fixture.js'
import { until } from '../until.fixture.js'

const textOf = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

async function faultOf(src: string, maxBytes = ''): Promise<{ code: string; element: ObaCurve }> {
  const element = document.createElement('oba-curve')
  Object.assign(element, { src, maxBytes })
  const told = oneEvent(element, 'oba-data-error') as unknown as Promise<
    HTMLElementEventMap['oba-data-error']
  >
  const parent = await fixture(html`<div></div>`)
  parent.append(element)
  const { code, message } = (await told).fault
  expect(textOf(element, '.fault')).to.equal(message)
  expect(element.shadowRoot!.querySelector('svg')).to.equal(null)
  return { code, element }
}

describe('a file that cannot be had', () => {
  const faults = [
    { what: 'is not there', src: '/faulty/status/404', code: 'not-found', says: 'could not be found' },
    {
      what: 'the server breaks down over',
      src: '/faulty/status/500',
      code: 'server-fault',
      says: 'answered 500',
    },
    { what: 'asks who is there', src: '/faulty/status/401', code: 'sign-in', says: 'asked for a sign-in' },
    { what: 'is forbidden', src: '/faulty/status/403', code: 'sign-in', says: 'asked for a sign-in' },
    { what: 'leads to a sign-in page', src: '/faulty/sign-in', code: 'sign-in', says: 'asked for a sign-in' },
    {
      what: 'is a page that asks for a password',
      src: '/faulty/password',
      code: 'sign-in',
      says: 'asked for a sign-in',
    },
    { what: 'leads to some other page', src: '/faulty/moved', code: 'web-page', says: 'is a web page' },
    {
      what: 'is sent on to another site',
      src: '/faulty/elsewhere',
      code: 'unreachable',
      says: 'another site',
    },
    { what: 'is a web page', src: '/faulty/page', code: 'web-page', says: 'is a web page' },
    { what: 'breaks off before its end', src: '/faulty/broken-off', code: 'cut-short', says: 'broke off' },
    { what: 'is a picture', src: '/faulty/picture', code: 'no-value-column', says: 'could not be read' },
    {
      what: 'has an address that is none',
      src: 'http://',
      code: 'unreachable',
      says: 'could not be fetched',
    },
  ]
  for (const { what, src, code, says } of faults) {
    it(`because it ${what} is told in one sentence`, async () => {
      const { code: told, element } = await faultOf(src)
      expect(told).to.equal(code)
      expect(textOf(element, '.fault')).to.contain(says)
    })
  }

  it('because it never ends is stopped at the cap, which the sentence names', async () => {
    const { code, element } = await faultOf('/faulty/endless', '100000')
    expect(code).to.equal('too-large')
    expect(textOf(element, '.fault')).to.contain('100,000 bytes')
  })

  it('because it never ends is stopped at 20 MB, where nobody said another cap', async () => {
    const { element } = await faultOf('/faulty/endless')
    expect(textOf(element, '.fault')).to.contain('20,000,000 bytes')
  })

  it('is asked for again by nobody', async () => {
    await faultOf('/faulty/status/503')
    expect(await seen('status/503')).to.deep.equal(['asked'])
  })
})

describe('a file that a browser has kept', () => {
  it('is asked for anew by the next element, as it may have changed', async () => {
    for (const times of [1, 2]) {
      const element = await fixture<ObaCurve>(html`<oba-curve src="/faulty/kept/figures"></oba-curve>`)
      await until(() => textOf(element, '.source').includes('Data to 31 March 2019.'))
      expect(await seen('kept/figures')).to.have.length(times)
    }
  })
})

describe('a file that is slow', () => {
  it('leaves a sentence in its place until it comes', async () => {
    const element = await fixture<ObaCurve>(html`<oba-curve src="/faulty/held/slow"></oba-curve>`)
    expect(textOf(element, '.waiting')).to.equal('Loading the figures.')
    await untilSeen('held/slow', 'asked')
    await fetch('/faulty/release/slow')
    await until(() => textOf(element, '.subtitle').includes('slow'))
  })

  it('is named in that sentence, whichever the curve still waits for', async () => {
    const element = await fixture<ObaCurve>(
      html`<oba-curve src="/faulty/held/figures" baseline-src="/faulty/held/saved"></oba-curve>`,
    )
    expect(textOf(element, '.waiting.loading')).to.equal('Loading the figures. Loading the saved forecast.')
    element.lang = 'cy'
    await until(() => textOf(element, '.waiting').includes('Yn llwytho’r rhagolwg a gadwyd.'))
    element.lang = ''
    await untilSeen('held/figures', 'asked')
    await fetch('/faulty/release/figures')
    await until(() => textOf(element, '.waiting.loading') === 'Loading the saved forecast.')
    await untilSeen('held/saved', 'asked')
    await fetch('/faulty/release/saved')
    await until(() => textOf(element, '.subtitle').includes('figures'))
  })

  it('is stopped and never shown once another is asked for', async () => {
    const element = await fixture<ObaCurve>(html`<oba-curve src="/faulty/held/first"></oba-curve>`)
    await untilSeen('held/first', 'asked')
    element.src = '/faulty/held/second'
    await untilSeen('held/first', 'stopped')
    await untilSeen('held/second', 'asked')
    await fetch('/faulty/release/second')
    await until(() => textOf(element, '.subtitle').includes('second'))
    await fetch('/faulty/release/first')
    await element.updateComplete
    expect(textOf(element, '.subtitle')).to.contain('second')
  })

  it('is stopped when its element leaves the page, and asked for again when it comes back', async () => {
    const element = await fixture<ObaCurve>(html`<oba-curve src="/faulty/held/removed"></oba-curve>`)
    await untilSeen('held/removed', 'asked')
    const parent = element.parentElement!
    element.remove()
    await untilSeen('held/removed', 'stopped')
    parent.append(element)
    while ((await seen('held/removed')).filter((what) => what === 'asked').length < 2);
    await fetch('/faulty/release/removed')
    await until(() => textOf(element, '.subtitle').includes('removed'))
  })

  it('gives way to figures set in its place', async () => {
    const element = await fixture<ObaCurve>(html`<oba-curve src="/faulty/held/replaced"></oba-curve>`)
    await untilSeen('held/replaced', 'asked')
    element.data = 'indicator,area,period,value\nplans,Poole,31 March 2018,5\nplans,Poole,31 March 2019,6'
    await untilSeen('held/replaced', 'stopped')
    expect(textOf(element, '.subtitle')).to.contain('Poole')
  })

  it('is fetched once for all elements that ask, and stays wanted while one of them does', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <oba-curve src="/faulty/held/shared"></oba-curve>
        <oba-curve src="/faulty/held/shared"></oba-curve>
      </div>
    `)
    const [first, second] = page.querySelectorAll('oba-curve')
    await untilSeen('held/shared', 'asked')
    first!.remove()
    await fetch('/faulty/release/shared')
    await until(() => textOf(second!, '.subtitle').includes('shared'))
    expect((await seen('held/shared')).filter((what) => what === 'asked')).to.have.length(1)
  })
})

describe('a browser that lacks something', () => {
  it('such as the data of a language still gets its curve', async () => {
    const { NumberFormat } = Intl
    Intl.NumberFormat = function (_: unknown, options: Intl.NumberFormatOptions) {
      return new NumberFormat('en-US', options)
    } as unknown as typeof Intl.NumberFormat
    try {
      const element = await fixture<ObaCurve>(html`<oba-curve lang="cy" src="/faulty/good"></oba-curve>`)
      await until(() => textOf(element, '.subtitle').includes('Dorset'))
    } finally {
      Intl.NumberFormat = NumberFormat
    }
  })

  it('such as storage still gets its curve', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!
    const refused = {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    }
    Object.defineProperty(window, 'localStorage', refused)
    try {
      const element = await fixture<ObaCurve>(html`<oba-curve src="/faulty/good"></oba-curve>`)
      await until(() => textOf(element, '.subtitle').includes('Dorset'))
    } finally {
      Object.defineProperty(window, 'localStorage', own)
    }
  })
})
