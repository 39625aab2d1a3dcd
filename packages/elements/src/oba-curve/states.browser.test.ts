import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import { STATES } from '../chart/states.fixture.js'
import '../cy.js'
import './define.js'
import type { ObaCurve } from './oba-curve.js'

/** The states, a few to a page: what axe looks through grows faster than the page. */
const FEW = 9
const states = Object.entries(STATES)
const pages = Array.from({ length: Math.ceil(states.length / FEW) }, (_, page) =>
  states.slice(page * FEW, (page + 1) * FEW),
)

/** Each with its table and its Why? open, so that the whole of it is tried. */
async function pageOf(few: typeof states, lang: string, colorScheme: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main lang=${lang}></main>`)
  page.style.setProperty('color-scheme', colorScheme)
  page.style.setProperty('background', colorScheme === 'dark' ? '#14191f' : '#ffffff')
  for (const [, { curve, options }] of few) {
    const element = document.createElement('oba-curve') as ObaCurve
    element.curve = curve
    element.notes = options?.notes ?? []
    element.axis = [options?.axis ?? ''].flat().join(' ')
    page.append(element)
    await element.updateComplete
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true
    element.shadowRoot!.querySelector<HTMLButtonElement>('.ask')!.click()
    await element.updateComplete
  }
  return page
}

describe('every state of a curve', () => {
  for (const [name, lang, scheme, forced] of [
    ['light', 'en', 'light', 'none'],
    ['dark', 'en', 'dark', 'none'],
    ['forced colours', 'en', 'light', 'active'],
    ['Welsh', 'cy', 'light', 'none'],
  ] as const) {
    for (const few of pages) {
      it(`passes axe in ${name}: ${few.map(([state]) => state).join(', ')}`, async function () {
        this.timeout(60_000)
        await emulateMedia({ forcedColors: forced, colorScheme: scheme })
        const page = await pageOf(few, lang, scheme)
        // Charts of one indicator in several states have regions of one name.
        await expect(page).to.be.accessible({ ignoredRules: ['landmark-unique'] })
        await emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
      })
    }
  }

  const without: Readonly<Record<string, Partial<ObaCurve>>> = {
    'with nothing to show': {},
    'of figures that cannot be read': { data: 'indicator\nplans' },
    'of a file that is not there': { src: '/no-such-file.csv' },
  }
  for (const [state, given] of Object.entries(without)) {
    it(`passes axe ${state}`, async () => {
      const element = await fixture<ObaCurve>(html`<oba-curve></oba-curve>`)
      Object.assign(element, given)
      await element.updateComplete
      await expect(element).to.be.accessible()
    })
  }
})
