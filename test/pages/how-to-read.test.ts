import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations, visit } from './open-page.js'
import type { Visit } from './open-page.js'
import { A4, sheetsOf, withoutSpaces } from './read-pdf.js'

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

  it('gives the answers of other rules beside the verdict once a reader asks why, under the strict policy', async () => {
    const { page, reported } = await visited.open('docs/how-to-read/', { width: 320, height: 900 })
    await page.locator('oba-curve .ask').click()
    expect(await page.locator('oba-curve .why ul li').count()).toBe(7)
    expect(await page.locator('oba-curve .why ul li').nth(1).innerText()).toContain(
      'is higher than the one before',
    )
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(reported).toEqual([])
  })

  it('leaves no mark’s name alone at the foot of a sheet of paper', async () => {
    const { page } = await visited.open('docs/how-to-read/')
    const names = (await page.locator('dt').allInnerTexts()).map(withoutSpaces)
    const sheets = await sheetsOf(await page.pdf(A4))
    expect(sheets.length).toBeGreaterThan(1)
    for (const { pieces } of sheets) {
      const foot = Math.min(...pieces.map(({ bottom }) => bottom))
      const last = pieces.filter(({ bottom }) => bottom < foot + 2).map(({ text }) => text)
      expect(names).not.toContain(withoutSpaces(last.join('')))
    }
  })

  it.each([320, 1280])('passes axe at %d pixels, and does not scroll sideways', async (width) => {
    const { page } = await visited.open('docs/how-to-read/', { width, height: 900 })
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
