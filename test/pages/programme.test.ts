import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, axeViolations, visit } from './open-page.js'
import type { Visit } from './open-page.js'

const PAGE = 'docs/programme/'
let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

describe('the page of a programme that answers for itself', () => {
  it('says that its figures are made up, and shows every measure under the strict policy', async () => {
    const { page, reported } = await visited.open(PAGE)
    expect(await page.locator('main').innerText()).toContain('every figure and name on this page is made up')
    const names = readFileSync(join(ROOT, PAGE, 'about.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[1]!)
    const shown = await page
      .locator('oba-quadrants [part]')
      .allInnerTexts()
      .then((texts) => texts.join(' '))
    for (const name of names) expect(shown).toContain(name)
    expect(await page.locator('oba-quadrants .measure').count()).toBe(9)
    expect(reported).toEqual([])
  })

  it.each([320, 768, 1280])('passes axe at %d pixels, and does not scroll sideways', async (width) => {
    const { page } = await visited.open(PAGE, { width, height: 900 })
    await page.locator('oba-quadrants button').last().click()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
