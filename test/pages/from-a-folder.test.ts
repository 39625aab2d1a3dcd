import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { BROWSER_FLAGS, findBrowser } from '../browser/find-browser.mjs'
import { ROOT } from './open-page.js'

/** A page as somebody saves it on a shared drive: a table, one script beside it, and no server. */
const PAGE = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>On a shared drive</title>
    <script src="oba.min.js" defer></script>
  </head>
  <body>
    <table data-oba="curve" data-oba-polarity="lower" data-oba-baseline-until="2016">
      <caption>Children on child protection plans, Dorset</caption>
      <tr><th>Period</th><th>Value</th></tr>
      ${[243, 270, 372, 409, 415, 244, 305].map((value, year) => `<tr><td>31 March ${2013 + year}</td><td>${value}</td></tr>`).join('')}
    </table>
  </body>
</html>`

describe('a page opened from a shared drive', () => {
  it('draws the curve of the table that stands in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'oba-shared-drive-'))
    writeFileSync(join(folder, 'page.html'), PAGE)
    copyFileSync(join(ROOT, 'packages/elements/dist/oba.min.js'), join(folder, 'oba.min.js'))
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
    try {
      const page = await browser.newPage()
      const reported: string[] = []
      page.on('pageerror', (fault) => reported.push(String(fault)))
      page.on('console', (message) => message.type() === 'error' && reported.push(message.text()))
      await page.goto(pathToFileURL(join(folder, 'page.html')).href)
      const verdict = page.locator('oba-curve [part="verdict"]')
      await verdict.waitFor()
      expect(await verdict.innerText()).toMatch(/^\s*Turned/)
      expect(await page.locator('oba-curve svg.chart path').count()).toBeGreaterThan(5)
      expect(reported).toEqual([])
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
