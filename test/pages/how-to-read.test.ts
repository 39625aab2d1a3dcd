import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations, visit } from './open-page.js'
import type { Visit } from './open-page.js'

let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

describe('the page that says how to read a curve', () => {
  it('shows the curve it speaks of under the strict policy, with its target and a verdict that it explains', async () => {
    const { page, reported } = await visited.open('docs/how-to-read/')
    expect(reported).toEqual([])
    expect(await page.locator('oba-curve path.target').count()).toBe(1)
    const verdict = await page.locator('oba-curve [part="verdict"] b').innerText()
    expect(await page.locator('main > p strong').allInnerTexts()).toContain(verdict)
  })

  it.each([320, 1280])('passes axe at %d pixels, and does not scroll sideways', async (width) => {
    const { page } = await visited.open('docs/how-to-read/', { width, height: 900 })
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
