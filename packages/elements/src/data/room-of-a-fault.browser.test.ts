import { expect, fixture, oneEvent } from '@open-wc/testing'
import { setViewport } from '@web/test-runner-commands'
import '../define.js'

const ELEMENTS = ['oba-compare', 'oba-curve', 'oba-framework', 'oba-quadrants', 'oba-report', 'oba-scorecard']

describe('what cannot be shown', () => {
  after(() => setViewport({ width: 1000, height: 800 }))

  for (const name of ELEMENTS)
    for (const width of [320, 1280])
      it(`leaves no room but that of its sentence: <${name}> at ${width} pixels`, async () => {
        await setViewport({ width, height: 800 })
        const page = await fixture<HTMLElement>('<div></div>')
        const element = document.createElement(name)
        element.setAttribute('src', '/faulty/status/404')
        element.setAttribute('notes-src', '/faulty/status/404')
        const told = oneEvent(element, 'oba-data-error')
        page.append(element)
        await told
        const words = document.createRange()
        words.selectNodeContents(element.shadowRoot!.querySelector('.fault')!)
        const room = page.getBoundingClientRect().height
        expect(room).to.be.above(words.getBoundingClientRect().height - 1)
        expect(room - words.getBoundingClientRect().height).to.be.below(24)
      })
})
