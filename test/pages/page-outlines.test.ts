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

describe('what assistive technology is given of the page', () => {
  it.each(['dorset', 'framework', 'programme', 'partners', 'prevention', 'comparison'])(
    '“%s” is what was read and kept',
    async (name) => {
      const { page } = await visited.open(`docs/${name}/`)
      const outline = await page.locator('main').ariaSnapshot()
      await expect(`${outline}\n`).toMatchFileSnapshot(`outlines/${name}.yml`)
    },
  )
})
