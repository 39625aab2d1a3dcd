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

describe('while a curve’s figures are on their way', () => {
  it.each([320, 480, 768, 1280])(
    'room for it is kept at %d pixels, so that what stands below hardly moves when they come',
    async (width) => {
      const { page } = await visited.open('docs/dorset/', { width, height: 1300 })
      let release = (): void => {}
      const released = new Promise<void>((resolve) => (release = resolve))
      await page.route('**/*again', async (route) => {
        await released
        await route.continue()
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
      await curve.locator('figure').waitFor()
      const shown = await curve.evaluate(async (element) => {
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)))
        return {
          height: element.clientHeight,
          shift: (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
        }
      })
      expect(shown.shift).toBeLessThan(GOOD)
      expect(Math.abs(shown.height - waiting) / shown.height).toBeLessThan(0.15)
    },
  )
})

describe('when a curve’s figures cannot be had', () => {
  it.each([320, 1280])(
    'the room kept for it stays at %d pixels, so that nothing below moves',
    async (width) => {
      const { page } = await visited.open('docs/dorset/', { width, height: 1300 })
      let release = (): void => {}
      const released = new Promise<void>((resolve) => (release = resolve))
      await page.route('**/*again', async (route) => {
        await released
        await route.fulfill({ status: 404 })
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
      await curve.locator('.fault').waitFor()
      const failed = await curve.evaluate(async (element) => {
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)))
        return {
          height: element.clientHeight,
          shift: (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
        }
      })
      expect(failed.shift).toBe(0)
      expect(failed.height).toBe(waiting)
    },
  )
})
