import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

const OLD_PAGE = `<!doctype html><title>No encoding is said</title><script src="oba.min.js" defer></script>
<oba-curve src="figures.csv"></oba-curve>
<oba-curve area="Elsewhere"><script type="text/csv">indicator,area,period,value
plans,Dorset,31 March 2018,5</script></oba-curve>`

let folder = ''
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oba-shared-drive-'))
  copyFileSync(join(ROOT, 'packages/elements/dist/oba.min.js'), join(folder, 'oba.min.js'))
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

async function opened(html: string): Promise<{ page: Page; reported: string[] }> {
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const page = await browser.newPage()
  const reported: string[] = []
  page.on('pageerror', (fault) => reported.push(String(fault)))
  page.on('console', (message) => message.type() === 'error' && reported.push(message.text()))
  await page.goto(pathToFileURL(file).href)
  return { page, reported }
}

describe('a page opened from a shared drive', () => {
  it('draws the curve of the table that stands in it', async () => {
    const { page, reported } = await opened(PAGE)
    const verdict = page.locator('oba-curve [part="verdict"]')
    await verdict.waitFor()
    expect(await verdict.innerText()).toMatch(/^\s*Turned/)
    expect(await page.locator('oba-curve svg.chart path').count()).toBeGreaterThan(5)
    expect(reported).toEqual([])
  })

  it('is told that it may fetch no file, and what to do, in letters that are right whatever its encoding', async () => {
    const { page } = await opened(OLD_PAGE)
    const faults = page.locator('oba-curve .fault')
    await faults.nth(1).waitFor()
    expect(await page.evaluate(() => document.characterSet)).not.toBe('UTF-8')
    expect(await faults.allInnerTexts()).toEqual([
      'A page opened from a disk may not fetch figures.csv. Put the figures inside it, or it on a web server.',
      'The file has no figures of “plans” for the area “Elsewhere”. It has: Dorset.',
    ])
  })
})
