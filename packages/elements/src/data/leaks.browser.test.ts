import { expect } from '@open-wc/testing'
import '../oba-curve/define.js'
import { ObaCurve } from '../oba-curve/oba-curve.js'
import { curveTakeaway } from '../output/curve-takeaway.js'
import { offerOutput } from '../output/offer-output.js'

offerOutput(ObaCurve, curveTakeaway)

const CSV = [
  'indicator,period,value',
  ...[243, 270, 372, 409, 415, 244, 305].map((value, year) => `plans,31 March ${2013 + year},${value}`),
].join('\n')

/** The browser is started with this function; without it the test must fail, not pass unseen. */
const { gc } = globalThis as unknown as { gc: (how: { execution: 'async' }) => Promise<void> }

/** Not one that gives up after a time: that would hold what it waits for until then. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((next) => setTimeout(next))
}

const isDrawn = ({ shadowRoot }: ObaCurve): boolean => shadowRoot!.querySelector('svg.chart path') !== null
const drawn = (batch: readonly ObaCurve[]): Promise<void> => until(() => batch.every(isDrawn))

interface Way {
  readonly what: string
  readonly given: Partial<ObaCurve>
  /** What happens between a curve's coming and its going. */
  readonly happens: (batch: readonly ObaCurve[]) => Promise<void>
}

const WAYS: readonly Way[] = [
  { what: 'with figures given to them', given: { data: CSV }, happens: drawn },
  { what: 'with a file of figures', given: { src: '/faulty/good' }, happens: drawn },
  {
    what: 'while their file is on its way',
    given: { src: '/faulty/good' },
    happens: async (batch) => {
      await Promise.all(batch.map((element) => element.updateComplete))
      expect(batch.some(isDrawn)).to.equal(false)
    },
  },
  {
    what: 'with a reader’s pointer over them',
    given: { data: CSV },
    happens: async (batch) => {
      await drawn(batch)
      const pictures = batch.map(({ shadowRoot }) => shadowRoot!.querySelector('[part="chart"]')!)
      for (const picture of pictures)
        picture.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))
      await until(() => pictures.every((picture) => picture.querySelector('.cursor')))
    },
  },
  {
    what: 'with what readers may take away opened',
    given: { data: CSV },
    happens: async (batch) => {
      await drawn(batch)
      const menus = batch.map(({ shadowRoot }) => shadowRoot!.querySelector<HTMLDetailsElement>('.output')!)
      for (const menu of menus) menu.open = true
      await until(() => menus.every((menu) => menu.querySelector('button')))
    },
  },
]

/** Ten curves that come and are taken away; apart from the test, whose own variables would hold them. */
async function comeAndGo({ given, happens }: Way): Promise<WeakRef<Element>[]> {
  const batch = Array.from({ length: 10 }, () => {
    const element = document.createElement('oba-curve')
    Object.assign(element, given)
    // All on the screen at once, as what is far from it is not drawn.
    Object.assign(element.style, { position: 'absolute', top: '0' })
    document.body.append(element)
    return element
  })
  await happens(batch)
  for (const element of batch) element.remove()
  return batch.map((element) => new WeakRef(element))
}

describe('1,000 curves that come and go leave nothing of themselves behind,', () => {
  for (const way of WAYS)
    it(way.what, async () => {
      const gone: WeakRef<Element>[] = []
      for (let round = 0; round < 100; round += 1) gone.push(...(await comeAndGo(way)))
      expect(gone).to.have.length(1000)
      // A reference lives on to the end of the task that looked at it, and what lies on the stack of a task that collects.
      for (let turn = 0; turn < 10 && gone.some((one) => one.deref()); turn += 1) {
        await new Promise((next) => setTimeout(next))
        await gc({ execution: 'async' })
      }
      expect(gone.filter((one) => one.deref())).to.have.length(0)
    })
})
