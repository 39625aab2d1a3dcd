import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../pages/open-page.js'
import type { Visit } from '../pages/open-page.js'
import { seeCurve } from './see-curve.js'

let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

describe('an example without a build, from a plain file server,', () => {
  it.each(['plain-page', 'pasted-table', 'strict-policy'])('shows its curve: %s', async (name) => {
    // Free of the server's own policy: a page has no other than what stands in it.
    const viewport = { width: 1280, height: 900 }
    const { page, reported } = await visited.openFreely(`docs/examples/${name}/`, viewport)
    await seeCurve(page)
    expect(reported).toEqual([])
    const text = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b></b>'
        return 'may become markup'
      } catch {
        return 'stays text'
      }
    })
    expect(text).toBe(name === 'strict-policy' ? 'stays text' : 'may become markup')
  })
})
