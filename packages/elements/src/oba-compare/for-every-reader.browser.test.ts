import { expect } from '@open-wc/testing'
import { emulateMedia, setViewport } from '@web/test-runner-commands'
import { compared, inside } from './compared.fixture.js'

describe('<oba-compare>', () => {
  it('keeps its list of orders on the screen, however long its words', async () => {
    await import('../cy.js')
    const element = await compared({ lang: 'cy' })
    element.style.width = '280px'
    const list = element.shadowRoot!.querySelector('select')!
    expect(list.textContent).to.contain('rhagolwg')
    expect(list.getBoundingClientRect().width).to.be.at.most(280)
  })

  it('keeps the likely range of its small pictures in forced colours', async () => {
    const element = await compared()
    const edge = (): string => getComputedStyle(inside(element, 'path.range')[0]!).stroke
    expect(edge()).to.equal('none')
    await emulateMedia({ forcedColors: 'active' })
    expect(edge()).to.match(/^rgb/)
    await emulateMedia({ forcedColors: 'none' })
  })

  for (const scheme of ['light', 'dark'] as const) {
    it(`passes axe in ${scheme}, at 320 pixels and in forced colours, and never scrolls sideways`, async () => {
      await emulateMedia({ colorScheme: scheme })
      await setViewport({ width: 320, height: 700 })
      const element = await compared()
      document.documentElement.style.colorScheme = scheme
      await expect(element).to.be.accessible()
      expect(document.documentElement.scrollWidth).to.be.at.most(320)
      await emulateMedia({ forcedColors: 'active' })
      await expect(element).to.be.accessible()
      await emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
      document.documentElement.style.colorScheme = ''
      await setViewport({ width: 1280, height: 800 })
    })
  }

  it('prints without its list of orders', async () => {
    const element = await compared()
    await emulateMedia({ media: 'print' })
    expect(getComputedStyle(element.shadowRoot!.querySelector('label')!).display).to.equal('none')
    await emulateMedia({ media: 'screen' })
  })
})
