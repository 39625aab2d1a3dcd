import type { Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visit } from './open-page.js'
import type { Visit } from './open-page.js'

/** What browsers call good: https://web.dev/articles/cls. */
const GOOD = 0.1

let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

/**
 * Asks anew for the figures of a curve in the middle of a page. Measures how high it is while it waits and once what comes of
 * the answer stands there, and how far that moved the page.
 */
async function awaited(
  width: number,
  answer: (route: Route) => Promise<void>,
  comes: string,
): Promise<{ readonly waiting: number; readonly height: number; readonly shift: number }> {
  const { page } = await visited.open('docs/dorset/', { width, height: 1300 })
  let release = (): void => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*again', async (route) => {
    await released
    await answer(route)
  })
  const curve = page.locator('oba-curve').nth(1)
  await curve.evaluate((element) => {
    element.scrollIntoView()
    element.setAttribute('src', 'obsessions.csv?again')
  })
  await curve.locator('.loading').waitFor()
  const waiting = await curve.evaluate((element) => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift' })
    return element.clientHeight
  })
  release()
  await curve.locator(comes).waitFor()
  const then = await curve.evaluate(async (element) => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)))
    return {
      height: element.clientHeight,
      shift: (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
    }
  })
  return { waiting, ...then }
}

describe('while a curve’s figures are on their way', () => {
  it.each([320, 480, 768, 1280])(
    'room for it is kept at %d pixels, so that what stands below hardly moves when they come',
    async (width) => {
      const { waiting, height, shift } = await awaited(width, (route) => route.continue(), 'figure')
      expect(shift).toBeLessThan(GOOD)
      expect(Math.abs(height - waiting) / height).toBeLessThan(0.15)
    },
  )
})

describe('when a curve’s figures cannot be had', () => {
  it.each([320, 1280])(
    'what stands below moves up to the sentence at %d pixels, and no room is kept for figures that never come',
    async (width) => {
      const { waiting, height } = await awaited(width, (route) => route.fulfill({ status: 404 }), '.fault')
      expect(waiting).toBeGreaterThan(600)
      expect(height).toBeLessThan(100)
    },
  )
})

/** How far the words under a chart move as its script comes, which is held back until the page has been painted. */
async function shiftOfScript(example: string, width: number): Promise<number> {
  const { page } = await visited.open(`docs/examples/${example}/`, { width, height: 1300 })
  let release = (): void => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/oba.min.js', async (route) => {
    await released
    await route.continue()
  })
  await page.route('**/index.html', async (route) => {
    const response = await route.fetch()
    const below = '<p>What stands below the chart.</p>'.repeat(20)
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `</main>${below}`) })
  })
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift' })
  })
  await page.goto(new URL('index.html', page.url()).href, { waitUntil: 'commit' })
  await page.locator('text=What stands below').last().waitFor()
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100))))
  release()
  await page.locator('oba-curve figure svg.chart').waitFor()
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100))))
  return page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
  )
}

describe('when the script comes after the page has been painted', () => {
  it.each(['plain-page', 'strict-policy', 'pasted-table'])(
    'what stands below the chart hardly moves in %s',
    async (example) => {
      for (const width of [360, 1280])
        expect(await shiftOfScript(example, width), `${width} px`).toBeLessThan(GOOD)
    },
  )
})

describe('where the script that comes has not the element', () => {
  it('its room is kept for ten seconds, and then no more', async () => {
    const { page } = await visited.open('docs/examples/plain-page/')
    const heights = await page.locator('main').evaluate((main) => {
      const report = document.createElement('oba-report')
      main.append(report)
      const [wait] = report.getAnimations()
      const kept = report.clientHeight
      wait!.currentTime = 9_999
      const before = report.clientHeight
      wait!.currentTime = 10_001
      return [kept, before, report.clientHeight]
    })
    expect(heights).toEqual([480, 480, 0])
  })
})
