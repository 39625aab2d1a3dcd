import { expect, fixture, html } from '@open-wc/testing'
import { STATES } from '../chart/states.fixture.js'
import './define.js'
import type { ObaCurve } from './oba-curve.js'
import { until } from '../until.fixture.js'

/** The worked example with its notes and a comparator's key, on a page of this direction. */
async function curveIn(dir: 'ltr' | 'rtl', width: number): Promise<ObaCurve> {
  const { curve, options } = STATES.annotations!
  const page = await fixture(
    html`<div dir=${dir}><oba-curve .curve=${curve} .notes=${options?.notes ?? []}></oba-curve></div>`,
  )
  const element = page.querySelector('oba-curve')!
  element.style.inlineSize = `${width}px`
  await until(() => element.shadowRoot!.querySelector('svg.chart')?.getAttribute('width') === `${width}`)
  return element
}

const svgOf = ({ shadowRoot }: ObaCurve): SVGSVGElement => shadowRoot!.querySelector('svg.chart')!

/** Where each text of the picture stands in it. */
const placesOf = (element: ObaCurve): number[] => {
  const { left } = svgOf(element).getBoundingClientRect()
  return [...svgOf(element).querySelectorAll('text')].map((text) =>
    Math.round(text.getBoundingClientRect().left - left),
  )
}

const pathsOf = (element: ObaCurve): (string | null)[] =>
  [...svgOf(element).querySelectorAll('path')].map((path) => path.getAttribute('d'))

describe('a curve on a page that runs from right to left', () => {
  for (const width of [320, 640]) {
    it(`has the same picture, whose time still runs to the right, at ${width} pixels`, async () => {
      const [usual, other] = [await curveIn('ltr', width), await curveIn('rtl', width)]
      expect(placesOf(other)).to.deep.equal(placesOf(usual))
      expect(pathsOf(other)).to.deep.equal(pathsOf(usual))
    })

    it(`stays inside its room, with its table open, at ${width} pixels`, async () => {
      const element = await curveIn('rtl', width)
      element.shadowRoot!.querySelectorAll('details').forEach((one) => (one.open = true))
      const host = element.getBoundingClientRect()
      for (const part of element.shadowRoot!.querySelectorAll('figure > *')) {
        const { left, right, width: own } = part.getBoundingClientRect()
        // A slot has no box.
        if (own === 0) continue
        expect(left, part.className as string).to.be.at.least(host.left - 1)
        expect(right, part.className as string).to.be.at.most(host.right + 1)
      }
    })
  }

  it('begins its words at the right', async () => {
    const element = await curveIn('rtl', 640)
    expect(getComputedStyle(element.shadowRoot!.querySelector('.title')!).textAlign).to.match(/start|right/)
    const badge = element.shadowRoot!.querySelector('.badge')!.getBoundingClientRect()
    const words = element.shadowRoot!.querySelector('.verdict b')!.getBoundingClientRect()
    expect(badge.left).to.be.greaterThan(words.left)
  })

  it('is read by pointer at the period under it', async () => {
    const [usual, other] = [await curveIn('ltr', 640), await curveIn('rtl', 640)]
    const readAt = async (element: ObaCurve): Promise<string> => {
      const plot = element.shadowRoot!.querySelector('.plot')!
      const clientX = svgOf(element).getBoundingClientRect().left + 200
      plot.dispatchEvent(new PointerEvent('pointermove', { clientX, bubbles: true, composed: true }))
      await element.updateComplete
      return element.shadowRoot!.querySelector('.readout')!.textContent!.trim()
    }
    expect(await readAt(other)).to.equal(await readAt(usual))
    expect(await readAt(other)).to.match(/^\d|^31 March/)
  })

  it('is accessible', async () => {
    await expect(await curveIn('rtl', 640)).to.be.accessible()
  })
})
