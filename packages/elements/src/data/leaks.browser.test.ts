import { expect } from '@open-wc/testing'
import '../oba-curve/define.js'

const CSV = [
  'indicator,period,value',
  ...[243, 270, 372, 409, 415, 244, 305].map((value, year) => `plans,31 March ${2013 + year},${value}`),
].join('\n')

/** The browser is started with this function; without it the test must fail, not pass unseen. */
const { gc } = globalThis as unknown as { gc: () => void }

/** Ten curves, drawn and taken away; apart from the test, whose own variables would hold them. */
async function comeAndGo(): Promise<WeakRef<Element>[]> {
  const batch = Array.from({ length: 10 }, () => {
    const element = document.createElement('oba-curve')
    element.data = CSV
    document.body.append(element)
    return element
  })
  await Promise.all(batch.map((element) => element.updateComplete))
  expect(batch.every((element) => element.shadowRoot!.querySelector('figure'))).to.equal(true)
  for (const element of batch) element.remove()
  return batch.map((element) => new WeakRef(element))
}

describe('1,000 curves that come and go', () => {
  it('leave nothing of themselves behind', async function () {
    this.timeout(60_000)
    const gone: WeakRef<Element>[] = []
    for (let round = 0; round < 100; round += 1) gone.push(...(await comeAndGo()))
    expect(gone).to.have.length(1000)
    // A reference lives on to the end of the task that looked at it.
    for (let turn = 0; turn < 10 && gone.some((one) => one.deref()); turn += 1) {
      await new Promise((next) => setTimeout(next))
      gc()
    }
    expect(gone.filter((one) => one.deref())).to.have.length(0)
  })
})
