// Pictures of the demonstration page as people will meet it: wide, narrow, at twice the text size, in forced colours and on paper.
// Those of one curve alone (curve-….png) are small, and are kept in docs/screenshots.
// node test/pages/screenshots.mjs [folder]
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { serve } from '../../docs/start/serve.mjs'
import { BROWSER_FLAGS, findBrowser } from '../browser/find-browser.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = resolve(process.argv[2] ?? join(root, 'docs/screenshots'))
mkdirSync(folder, { recursive: true })

const server = await serve(root, 0)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
const oneCurve = 'oba-curve[indicator="cpp_number"]'
const views = [
  { name: 'wide', width: 1280 },
  { name: 'middle', width: 768 },
  { name: 'narrow', width: 320 },
  { name: 'large-text', width: 640, text: '200%' },
  { name: 'forced-colours', width: 1280, media: { forcedColors: 'active' } },
  { name: 'print', width: 720, media: { media: 'print' } },
]
// What is far from the screen is drawn for paper.
const drawAll = () => ['beforeprint', 'afterprint'].forEach((name) => dispatchEvent(new Event(name)))
for (const { name, width, media, text } of views) {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  if (media) await page.emulateMedia(media)
  await page.goto(`${server.address}docs/dorset/`)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('oba-curve')].every((curve) => curve.shadowRoot?.querySelector('figure')),
  )
  await page.evaluate(drawAll)
  if (text) {
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text)
    await page.setViewportSize({ width: width - 1, height: 6000 })
  } else await page.setViewportSize({ width, height: 2000 })
  // What is higher than the screen is not always painted, and what has just come on it not at once.
  await page.locator(oneCurve).scrollIntoViewIfNeeded()
  await page.waitForTimeout(500)
  await page.locator(oneCurve).screenshot({ path: join(folder, `curve-${name}.png`) })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: !text })
  await page.close()
}
for (const width of [1280, 320]) {
  const page = await browser.newPage({ viewport: { width, height: 1600 } })
  await page.goto(`${server.address}docs/how-to-read/`)
  await page.locator('oba-curve .entering summary').click()
  await page.getByLabel('Who makes this forecast').fill('Partnership board')
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.locator('oba-curve').screenshot({ path: join(folder, `curve-entering-${width}.png`) })
  await page.close()
}
const paper = await browser.newPage()
await paper.goto(`${server.address}docs/dorset/`)
await paper.waitForFunction(() =>
  [...document.querySelectorAll('oba-curve')].every((curve) => curve.shadowRoot?.querySelector('figure')),
)
await paper.pdf({ path: join(folder, 'paper.pdf'), format: 'A4', preferCSSPageSize: true })
await browser.close()
await server.stop()
console.log(`Pictures are in ${folder}`)
