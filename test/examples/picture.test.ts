import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { BROWSER_FLAGS, findBrowser } from '../browser/find-browser.mjs'
import { axeViolations, ROOT } from '../pages/open-page.js'

describe('the example of a picture made in Node', () => {
  it('writes an SVG that a browser shows by itself and in a page, and says its paragraph', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'oba-example-'))
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
    try {
      const script = join(ROOT, 'docs/examples/picture/picture.mjs')
      const said = execFileSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' })
      expect(said).toMatch(/^Permanent exclusions, Example Council: 14 in the school year ending in 2024\./)
      const file = join(folder, 'exclusions.svg')
      const page = await browser.newPage()
      await page.goto(`file://${file}`)
      expect(await page.locator('path').count()).toBeGreaterThan(5)
      expect(await page.locator('desc').textContent()).toBe(said.trim())
      await page.goto('about:blank')
      const heading = '<!doctype html><html lang="en-GB"><title>A paper</title><main><h1>Exclusions</h1>'
      await page.setContent(`${heading}${readFileSync(file, 'utf8')}</main></html>`)
      expect(await axeViolations(page)).toEqual([])
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
