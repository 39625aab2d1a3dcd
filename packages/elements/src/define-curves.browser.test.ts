import { expect, fixture, html } from '@open-wc/testing'
import { until } from './until.fixture.js'

describe('the smaller script', () => {
  it('names the elements it lacks that stand on its page, and the script that has them', async () => {
    const said: unknown[] = []
    const { warn } = console
    console.warn = (sentence: unknown) => said.push(sentence)
    await fixture(
      html`<div><oba-report></oba-report><oba-curve></oba-curve><oba-compare></oba-compare></div>`,
    )
    await import('./define-curves.js')
    await until(() => said.length > 1)
    console.warn = warn
    expect(said).to.deep.equal([
      'oba: <oba-compare> is in oba.all.min.js.',
      'oba: <oba-report> is in oba.all.min.js.',
    ])
  })
})
