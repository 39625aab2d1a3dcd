import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, axeViolations, visit } from './open-page.js'
import type { Visit } from './open-page.js'

const PAGE = 'docs/framework/'
let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

describe('the page of an outcomes framework for a whole council', () => {
  it('says what is made up, and shows all of the framework under the strict policy', async () => {
    const { page, reported } = await visited.open(PAGE)
    expect(await page.locator('main').innerText()).toContain('an example, made up')
    const shown = (await page.locator('oba-framework [part]').allInnerTexts()).join(' ')
    const { outcomes, services } = JSON.parse(readFileSync(join(ROOT, PAGE, 'framework.json'), 'utf8')) as {
      outcomes: readonly { text: string; partners: readonly string[] }[]
      services: readonly { name: string; users: string }[]
    }
    for (const { text, partners } of outcomes)
      for (const one of [text, ...partners]) expect(shown).toContain(one)
    for (const { name, users } of services) for (const one of [name, users]) expect(shown).toContain(one)
    expect(await page.locator('oba-framework .measure').count()).toBe(10)
    expect(await page.locator('oba-framework .notice').count()).toBe(0)
    expect(reported).toEqual([])
  })

  it.each([320, 768, 1280])('passes axe at %d pixels, and does not scroll sideways', async (width) => {
    const { page } = await visited.open(PAGE, { width, height: 900 })
    await page.locator('oba-framework button').first().click()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
