import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, axeViolations, visit } from './open-page.js'
import type { Visit } from './open-page.js'
import { pagesOf } from './read-pdf.js'

const PAGE = 'docs/partners/'
const A4 = { format: 'A4', preferCSSPageSize: true } as const
const closed = (text: string): string => text.replace(/\s+/g, '')
let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

describe('the page of partners round one curve', () => {
  it('says that its story is made up, and shows it all under the strict policy', async () => {
    const { page, reported } = await visited.open(PAGE)
    expect(await page.locator('main').innerText()).toContain('an example, made up')
    expect(await page.locator('oba-report [part="verdict"]').innerText()).toMatch(/^\s*Turned\./)
    await expect.poll(() => page.locator('oba-report li').count()).toBeGreaterThanOrEqual(15)
    expect(await page.locator('oba-report .too-long').count()).toBe(0)
    expect(reported).toEqual([])
  })

  it.each([320, 1280])(
    'prints on one side of A4 with every word of the story, from a screen of %d pixels',
    async (width) => {
      const { page } = await visited.open(PAGE, { width, height: 900 })
      await page.locator('oba-report .story').last().waitFor()
      const pages = await pagesOf(await page.pdf(A4))
      expect(pages).toHaveLength(1)
      const [, ...rows] = readFileSync(join(ROOT, PAGE, 'notes.csv'), 'utf8')
        .trim()
        .split('\n')
      for (const text of rows.map((row) => row.split(/,(?! )/)[3]!.replaceAll('"', '')))
        expect(pages[0]).toContain(closed(text))
      for (const text of [
        'Children are safe at home',
        'Turned. 107 fewer than forecast',
        '385 forecast',
        'Independent reviewers, from April 2026',
        'Printed on',
        'an example, made up',
      ])
        expect(pages[0]).toContain(closed(text))
      expect(pages[0]).not.toContain(closed('Data table'))
    },
  )

  it('says by how many lines it is too long, and then prints on a second side with nothing cut', async () => {
    const { page } = await visited.open(PAGE)
    await page.locator('oba-report .story').last().waitFor()
    await page.evaluate(() => {
      const more = Array.from({ length: 12 }, (_, index) => ({
        indicator: '',
        section: 'action',
        text: `One more thing to do, number ${index + 1}.`,
      }))
      Object.assign(document.querySelector('oba-report')!, { notes: more })
    })
    await expect.poll(() => page.locator('oba-report .too-long').count()).toBe(1)
    expect(await page.locator('oba-report .too-long').innerText()).toMatch(
      /^This report is \d+ lines too long/,
    )
    const pages = await pagesOf(await page.pdf(A4))
    expect(pages).toHaveLength(2)
    for (const text of ['number 1.', 'number 12.', 'Ask every family'])
      expect(pages.join('')).toContain(closed(text))
    expect(pages.join('')).not.toContain(closed('too long'))
  })

  it.each([320, 768, 1280])('passes axe at %d pixels, and does not scroll sideways', async (width) => {
    const { page } = await visited.open(PAGE, { width, height: 900 })
    await page.locator('oba-report .story').last().waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
