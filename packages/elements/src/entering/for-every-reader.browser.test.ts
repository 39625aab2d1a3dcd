import { expect } from '@open-wc/testing'
import '../edit.js'
import { THEMES, enterTheme } from '../theme/themes.fixture.js'
import { all, one, opened, press, say } from './opened-form.fixture.js'

describe('entering a forecast', () => {
  it('speaks Welsh', async () => {
    const element = await opened({ lang: 'cy' })
    expect(one(element, '.entering summary').textContent).to.equal('Rhoi rhagolwg')
    expect(one(element, '.draft').textContent).to.contain('nid yw’n cael ei gadw')
  })

  it('fits a page 320 pixels wide', async () => {
    const element = await opened()
    element.style.inlineSize = '320px'
    say(element, 'Board')
    await press(element, '.entering [type=submit]')
    const form = one(element, '.entering')
    expect(form.scrollWidth).to.be.at.most(form.clientWidth)
    for (const box of all(element, '.entering input, .entering button'))
      expect(box.getBoundingClientRect().height).to.be.at.least(24)
  })

  for (const theme of THEMES) {
    it(`is accessible in ${theme}, open, with something wrong and finished`, async () => {
      const leave = await enterTheme(theme)
      const element = await opened()
      await expect(element).to.be.accessible()
      await press(element, '.entering [type=submit]')
      await expect(element).to.be.accessible()
      say(element, 'Board')
      await press(element, '.entering [type=submit]')
      await expect(element).to.be.accessible()
      await leave()
    })
  }
})
