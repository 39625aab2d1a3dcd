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

describe('at 320 pixels and twice the text size', () => {
  it.each(['framework', 'how-to-read', 'partners', 'programme'])(
    'the page of %s breaks no word of its heading in two, and does not scroll sideways',
    async (name) => {
      const { page } = await visited.open(`docs/${name}/`, { width: 320, height: 900 })
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      const tooWide = await page.locator('h1').evaluate((heading) => {
        heading.style.setProperty('overflow-wrap', 'normal')
        return heading.scrollWidth - heading.clientWidth
      })
      expect(tooWide).toBe(0)
    },
  )
})
