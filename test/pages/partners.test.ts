import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, axeViolations, visit } from './open-page.js'
import type { Visit } from './open-page.js'
import { A4, sheetsOf, withoutSpaces } from './read-pdf.js'

const PAGE = 'docs/partners/'
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
      const sheets = await sheetsOf(await page.pdf(A4))
      expect(sheets).toHaveLength(1)
      const [, ...rows] = readFileSync(join(ROOT, PAGE, 'notes.csv'), 'utf8')
        .trim()
        .split('\n')
      for (const text of rows.map((row) => row.split(/,(?! )/)[3]!.replaceAll('"', '')))
        expect(sheets[0]!.text).toContain(withoutSpaces(text))
      for (const text of [
        'Children are safe at home',
        'Turned. 107 fewer than forecast',
        '385 forecast',
        'Independent reviewers, from April 2026',
        'Printed on',
        'an example, made up',
      ])
        expect(sheets[0]!.text).toContain(withoutSpaces(text))
      expect(sheets[0]!.text).not.toContain(withoutSpaces('Data table'))
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
    const sheets = await sheetsOf(await page.pdf(A4))
    expect(sheets).toHaveLength(2)
    const all = sheets.map(({ text }) => text).join('')
    for (const text of ['number 1.', 'number 12.', 'Ask every family'])
      expect(all).toContain(withoutSpaces(text))
    expect(all).not.toContain(withoutSpaces('too long'))
  })

  it.each([320, 768, 1280])('passes axe at %d pixels, and does not scroll sideways', async (width) => {
    const { page } = await visited.open(PAGE, { width, height: 900 })
    await page.locator('oba-report .story').last().waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
