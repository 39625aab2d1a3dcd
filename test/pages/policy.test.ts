import { readFileSync } from 'node:fs'
import type { SavedForecast } from '@oba/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POLICY } from '../../docs/start/serve.mjs'
import { visit } from './open-page.js'
import type { Visit } from './open-page.js'

let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

describe('a page under the strict policy', () => {
  it('allows nothing but files of its own site, no text becomes code, and Lit alone makes HTML', () => {
    expect(POLICY.split('; ').sort()).toEqual([
      "connect-src 'self'",
      "default-src 'none'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      'trusted-types lit-html',
    ])
  })

  it('looks the same to the pixel as without one', async () => {
    // As high as the page: what is off the screen is not always painted.
    const viewport = { width: 1280, height: 16_000 }
    const strict = await visited.open('docs/dorset/', viewport)
    const free = await visited.openFreely('docs/dorset/', viewport)
    expect(await isHeld(strict.page)).toBe(true)
    expect(await isHeld(free.page)).toBe(false)
    const [held, loose] = [await strict.page.screenshot(), await free.page.screenshot()]
    expect(held.length).toBeGreaterThan(100_000)
    expect(held.equals(loose)).toBe(true)
    expect([...strict.requested].sort()).toEqual([...free.requested].sort())
  })

  it('gives its readers every file and every copy, asks for nothing more and reports nothing', async () => {
    const { page, reported, requested } = await visited.open('docs/dorset/')
    const asked = [...requested]
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const output = page.locator('oba-curve').nth(1).locator('.output')
    await output.locator('summary').click()
    const files: Record<string, Buffer> = {}
    for (const kind of ['CSV', 'SVG', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        output.getByRole('button', { name: kind }).click(),
      ])
      files[kind] = readFileSync(await download.path())
    }
    expect(files.CSV!.toString()).toMatch(/^\uFEFFArea,Period,Actual,/)
    expect(files.SVG!.toString()).toMatch(/^<svg [^]*<\/svg>\n$/)
    expect(files.PNG!.subarray(1, 4).toString()).toBe('PNG')
    await output.getByRole('button', { name: 'Copy the table' }).click()
    await output.getByText('Copied.').waitFor()
    expect(await page.evaluate(pasted, 'text/html')).toContain('<td>31 March 2025</td><td>278</td>')
    await output.getByRole('button', { name: 'Copy the sentence' }).click()
    await expect
      .poll(() => page.evaluate(pasted, 'text/plain'))
      .toMatch(/^Children on child protection plans, Dorset: 278 children at 31 March 2025\./)
    expect(reported).toEqual([])
    expect(requested.filter((path) => !path.startsWith('blob:')).slice(asked.length)).toEqual([])
  })

  it('lets a reader enter a forecast and take it away, which asks for nothing and reports nothing', async () => {
    const { page, reported, requested } = await visited.open('docs/how-to-read/')
    const asked = [...requested]
    const form = page.locator('oba-curve .entering')
    await form.locator('summary').click()
    await form.getByLabel('31 March 2020').fill('290')
    await form.getByLabel('Who makes this forecast').fill('Partnership board')
    await form.getByRole('button', { name: 'Finish' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      form.getByRole('button', { name: 'Download it' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(
      /^Children-on-child-protection-plans-.*-20\d\d-\d\d-\d\d\.json$/,
    )
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as SavedForecast
    expect(saved.forecast.by).toBe('Partnership board')
    expect(saved.forecast.points[0]!.value).toBe(290)
    expect(reported).toEqual([])
    expect(requested.filter((path) => !path.startsWith('blob:')).slice(asked.length)).toEqual([])
  })
})

/** Whether text may still become code: the policy is there, and not only asked for. */
async function isHeld(page: Awaited<ReturnType<Visit['open']>>['page']): Promise<boolean> {
  return page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<p></p>'
      return false
    } catch {
      return true
    }
  })
}

/** What lies on the clipboard, in one of its kinds. */
async function pasted(kind: string): Promise<string> {
  const [item] = await navigator.clipboard.read()
  return (await item!.getType(kind)).text()
}
