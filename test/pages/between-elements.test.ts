import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visit } from './open-page.js'
import type { Visit } from './open-page.js'

let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

/** How far the second of two curves of a page with `oba.css` begins below the end of the first, where their parent is as asked. */
async function between(parent: string, display: string, rule = ''): Promise<number> {
  const { page } = await visited.open('docs/examples/plain-page/')
  return page.evaluate(
    ({ parent, display, rule }) => {
      const first = document.querySelector('oba-curve')!
      const second = first.cloneNode() as Element
      const around = document.createElement(parent)
      around.style.setProperty('display', display)
      document.querySelector('h1')!.after(around)
      around.append(first, second)
      // Before the rules of `oba.css`, as in a page that names it last.
      if (rule !== '') document.styleSheets[0]!.insertRule(rule, 0)
      return second.getBoundingClientRect().top - first.getBoundingClientRect().bottom
    },
    { parent, display, rule },
  )
}

describe('where two elements follow each other', () => {
  it('room is kept between them, and a rule of the page for it wins', async () => {
    expect(await between('article', 'block')).toBe(32)
    expect(await between('article', 'block', 'oba-curve { margin: 5px }')).toBe(5)
  })

  it.each(['grid', 'flex'])('a box laid out as %s keeps to its own gap', async (display) => {
    expect(await between('div', display, 'div { flex-direction: column }')).toBe(0)
  })

  it('a comparison of the demonstration stands clear of the words above it', async () => {
    const { page } = await visited.open('docs/comparison/')
    const gaps = await page
      .locator('main > oba-compare')
      .evaluateAll((all) =>
        all.map(
          (one) =>
            one.getBoundingClientRect().top - one.previousElementSibling!.getBoundingClientRect().bottom,
        ),
      )
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(32)
  })
})

describe('on a screen of 320 pixels, at twice the text size,', () => {
  it.each(['dorset', 'framework', 'programme', 'partners', 'prevention', 'comparison', 'how-to-read'])(
    'the page “%s” does not scroll sideways',
    async (name) => {
      const { page } = await visited.open(`docs/${name}/`, { width: 320, height: 800 })
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    },
  )
})
