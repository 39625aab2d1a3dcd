import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { visit } from './open-page.js'
import type { Visit } from './open-page.js'

let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

const CURVE = 'oba-curve[indicator="cpp_number"]'

/** All that a screen reader is given of one curve, as its browser says it: names and texts in reading order. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  await session.send('DOM.enable')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: CURVE })
  const { node } = await session.send('DOM.describeNode', { nodeId })
  const start = nodes.find((one) => one.backendDOMNodeId === node.backendNodeId)!
  const texts: string[] = []
  const walk = (id: string): void => {
    const one = byId.get(id)!
    if (!one.ignored && one.role?.value === 'StaticText') texts.push(String(one.name?.value ?? ''))
    one.childIds?.forEach(walk)
  }
  walk(start.nodeId)
  return texts.join(' ').replace(/\s+/g, ' ')
}

describe('what a screen reader is given of a curve', () => {
  it('is at once the latest figure, its forecast and range, and the verdict with its evidence', async () => {
    const { page } = await visited.open('docs/dorset/')
    const said = await heard(page)
    for (const part of [
      'Turned . 107 fewer than forecast at 31 March 2025. Some evidence.',
      'Dorset: 278 children at 31 March 2025.',
      'was 385, with a likely range (8 in 10) of 327 to 447.',
    ])
      expect(said.replaceAll(' .', '.')).toContain(part.replaceAll(' .', '.'))
    expect(said).not.toContain('31 March 2013')
  })

  it('is every figure, every forecast and both ends of every range, once the table is open', async () => {
    const { page } = await visited.open('docs/dorset/')
    await page.locator(CURVE).locator('summary', { hasText: 'Data table' }).click()
    const said = await heard(page)
    const cells = await page.locator(CURVE).locator('table th, table td').allInnerTexts()
    expect(cells.length).toBeGreaterThan(60)
    for (const cell of cells) expect(said).toContain(cell.replace(/\s+/g, ' ').trim())
    expect(said).toContain('31 March 2013')
  })

  it('is the target too, where there is one', async () => {
    const { page } = await visited.open('docs/dorset/')
    await page.evaluate((selector) => document.querySelector(selector)!.setAttribute('target', '250'), CURVE)
    await expect.poll(() => heard(page)).toContain('250')
  })
})

describe('the table of a curve, by its roles', () => {
  it('has a caption, heads for its columns and its rows, and every cell under them', async () => {
    const { page } = await visited.open('docs/dorset/')
    await page.locator(CURVE).locator('summary', { hasText: 'Data table' }).click()
    const table = page
      .locator(CURVE)
      .getByRole('table', { name: /^Children on child protection plans, Dorset/ })
    expect(await table.getByRole('columnheader').count()).toBe(5)
    expect(await table.getByRole('rowheader').count()).toBeGreaterThanOrEqual(13)
  })
})

describe('the keys of a page of curves', () => {
  it('stop at each chart once, and take no key that belongs to the page', async () => {
    const { page } = await visited.open('docs/dorset/')
    const plot = page.locator(CURVE).locator('.plot')
    await plot.focus()
    await page.keyboard.press('ArrowRight')
    const stopped = await plot.evaluate((element) =>
      ['h', 't', 'Tab', 'PageDown', ' ', 'Enter'].filter((key) => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true })
        element.dispatchEvent(event)
        return event.defaultPrevented
      }),
    )
    expect(stopped).toEqual([])
    expect(await page.locator('[role="application"]').count()).toBe(0)
  })
})
