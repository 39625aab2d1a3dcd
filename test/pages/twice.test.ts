import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT, visit } from './open-page.js'

it('a page that loads both scripts, as two authors of one page may, keeps the first and is told of the second', async () => {
  const { openFreely, leave } = await visit()
  try {
    const { page, reported } = await openFreely('docs/examples/plain-page/', { width: 1280, height: 900 })
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    const first = await page.evaluateHandle(() => customElements.get('oba-curve'))
    await page.addScriptTag({ path: join(ROOT, 'packages/elements/dist/oba.all.min.js') })
    expect(
      told.filter((text) => /<oba-curve> is defined twice on this page: version \S+ stays/.test(text)),
    ).toHaveLength(1)
    expect(await first.evaluate((kept) => kept === customElements.get('oba-curve'))).toBe(true)
    expect(await page.locator('oba-curve [part="verdict"]').innerText()).toMatch(/^Turned/)
    // What only the second script has is there as well.
    expect(await page.evaluate(() => customElements.get('oba-compare') !== undefined)).toBe(true)
    expect(reported).toEqual([])
  } finally {
    await leave()
  }
})
