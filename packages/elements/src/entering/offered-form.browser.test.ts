import { expect, fixture, html } from '@open-wc/testing'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'
import { all, one, opened, shown } from './opened-form.fixture.js'

describe('entering a forecast', () => {
  it('is offered nowhere before the page has loaded what it needs, which the console is told of', async () => {
    const { warn } = console
    const told: string[] = []
    console.warn = (sentence: string) => told.push(sentence)
    try {
      expect(all(await shown(), '.entering')).to.deep.equal([])
    } finally {
      console.warn = warn
    }
    expect(told).to.deep.equal(['oba: editable needs oba.edit.min.js.'])
  })

  describe('where the page has loaded it', () => {
    let early: ObaCurve
    before(async () => {
      early = await shown()
      await import('../edit.js')
    })

    it('is offered by curves that are there already', async () => {
      await early.updateComplete
      expect(all(early, '.entering summary')).to.have.length(1)
    })

    it('is not offered unless an author allows it', async () => {
      expect(all(await shown({ editable: '' }), '.entering')).to.deep.equal([])
    })

    it('is not offered where there is no figure to go on from', async () => {
      const csv = 'indicator,area,period,value\nPlans,Dorset,31 March 2016,c\nPlans,Dorset,31 March 2017,c'
      const page = await fixture<ObaCurve>(html`<oba-curve .data=${csv} editable="forecast"></oba-curve>`)
      await page.updateComplete
      expect(all(page, '.entering')).to.deep.equal([])
    })

    it('says in the console that an author may write forecast, and nothing else', async () => {
      const { warn } = console
      const told: string[] = []
      console.warn = (sentence: string) => told.push(sentence)
      try {
        expect(all(await shown({ editable: 'all' }), '.entering')).to.deep.equal([])
      } finally {
        console.warn = warn
      }
      expect(told).to.deep.equal(['oba: editable="all" is left out: write forecast.'])
    })

    it('begins closed, and the curve is as it is published', async () => {
      const element = await shown()
      expect(all(element, '.forecast-points')).to.have.length(0)
      expect(one(element, '.draft').hidden).to.equal(true)
    })

    it('draws the forecast to be entered once opened, says that it is kept nowhere, and goes when closed', async () => {
      const element = await opened()
      expect(one(element, '.draft').hidden).to.equal(false)
      expect(one(element, '.verdict').textContent).to.contain(
        'There is no figure since the forecast was made',
      )
      one(element, '.entering summary').click()
      await until(() => all(element, '.forecast-points').length === 0)
      expect(one(element, '.draft').hidden).to.equal(true)
    })
  })
})
