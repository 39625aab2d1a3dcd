import { expect } from '@open-wc/testing'
import { curveOf } from './curve-of.fixture.js'

const BROKEN = [
  'indicator,area_code,area,period,value,break',
  'plans,A1,Dorset,31 March 2013,243,',
  'plans,A1,Dorset,31 March 2014,270,Counted by child from 2014',
  'plans,A1,Dorset,31 March 2015,372,',
  'plans,A1,Dorset,31 March 2016,409,',
  'plans,A1,Dorset,31 March 2017,c,New system',
  'plans,A1,Dorset,31 March 2018,244,',
].join('\n')

describe('a break in the figures', () => {
  it('is read by the arrow keys at that figure, and at no other', async () => {
    const element = await curveOf(BROKEN)
    const plot = element.shadowRoot!.querySelector<HTMLElement>('.plot')!
    const said: string[] = []
    for (let step = 0; step < 6; step += 1) {
      plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true }))
      await element.updateComplete
      said.push(element.shadowRoot!.querySelector('[role="status"]')!.textContent!.trim())
    }
    expect(said.slice(0, 3)).to.deep.equal([
      '31 March 2013: 243 actual.',
      '31 March 2014: 270 actual, Counted by child from 2014.',
      '31 March 2015: 372 actual.',
    ])
    expect(said[4]).to.match(/^31 March 2017: kept back to protect people, New system, \d+ forecast/)
    expect(said[5]).not.to.contain('New system')
  })
})
