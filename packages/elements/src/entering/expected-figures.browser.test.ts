import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../edit.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { all, boxes, CSV, enter, numbers, one, opened, press, shown, squares } from './opened-form.fixture.js'

/** A hand on the picture, at a share of the way from its last known figure to its edge and down it. */
async function draw(element: ObaCurve, places: readonly (readonly [x: number, y: number])[]): Promise<void> {
  const plot = one(element, '.plot')
  const { left, top } = plot.getBoundingClientRect()
  plot.setPointerCapture = () => undefined
  const send = (type: string, [x, y]: readonly [number, number]): unknown =>
    plot.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        pointerId: 1,
        clientX: left + x,
        clientY: top + y,
      }),
    )
  send('pointerdown', places[0]!)
  for (const place of places) {
    send('pointermove', place)
    await element.updateComplete
  }
  send('pointerup', places.at(-1)!)
  await element.updateComplete
}

describe('entering a forecast', () => {
  it('draws what is typed, in the picture and in the table', async () => {
    const element = await opened()
    const before = squares(element)
    await enter(element, 1, '100')
    expect(squares(element)[1]![1]).to.be.greaterThan(before[1]![1])
    const row = all(element, 'tr').find(({ textContent }) => textContent.startsWith('31 March 2021'))!
    expect(row.textContent).to.contain('100')
  })

  it('takes keys as any box for numbers does', async () => {
    const element = await opened()
    const [first] = numbers(element)
    boxes(element)[0]!.focus()
    await sendKeys({ press: 'ArrowUp' })
    await sendKeys({ press: 'ArrowUp' })
    expect(numbers(element)[0]).to.equal(first! + 2)
  })

  it('follows a hand that is put on the picture, step by step', async () => {
    const element = await opened()
    const [a, b, c] = squares(element)
    await draw(element, [
      [a![0], a![1] + 60],
      [b![0], b![1] + 70],
      [c![0], c![1] + 80],
    ])
    squares(element).forEach(([x, y], step) => {
      const wanted = [a![1] + 60, b![1] + 70, c![1] + 80][step]!
      expect(x).to.equal([a, b, c][step]![0])
      expect(Math.abs(y - wanted)).to.be.at.most(1)
    })
  })

  it('is not moved by a hand on what is known, nor by a pointer that only passes', async () => {
    const element = await opened()
    const before = numbers(element)
    await draw(element, [[60, 40]])
    one(element, '.plot').dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: 500, clientY: 50 }),
    )
    expect(numbers(element)).to.deep.equal(before)
  })

  it('starts again from the figures it began with', async () => {
    const element = await opened()
    const before = numbers(element)
    await enter(element, 0, '1')
    await press(element, '.entering .asks button[type=button]')
    expect(numbers(element)).to.deep.equal(before)
  })

  it('keeps what is being entered while the page draws itself anew, and not for another indicator', async () => {
    const element = await opened()
    await enter(element, 0, '290')
    element.target = '200'
    await element.updateComplete
    expect(numbers(element)[0]).to.equal(290)
    element.data = CSV.replaceAll('Plans', 'In care')
    await element.updateComplete
    expect(numbers(element)[0]).not.to.equal(290)
  })

  it('is in the units that are judged: away while another measure is shown', async () => {
    const csv = CSV.replace('value,unit', 'value,numerator,denominator,unit').replace(
      /,(\d{3}),children/g,
      ',$1,$1,1000,children',
    )
    const element = await opened({ csv, measure: 'count rate' })
    const list = one<HTMLSelectElement>(element, 'select')
    list.value = 'rate'
    list.dispatchEvent(new Event('change'))
    await element.updateComplete
    expect(one(element, '.entering').hidden).to.equal(true)
    const ticks = (of: ObaCurve): string[] => all(of, 'text.tick').map(({ textContent }) => textContent)
    const other = await shown({ csv, measure: 'rate' })
    expect(ticks(element)).to.deep.equal(ticks(other))
  })

  it('goes as far ahead as its author says, in whole periods and no further than any forecast', async () => {
    expect(boxes(await opened({ horizon: '5' }))).to.have.length(5)
    expect(boxes(await opened({ horizon: '1.5' }))).to.have.length(2)
    expect(boxes(await opened({ horizon: '500' }))).to.have.length(120)
  })
})
