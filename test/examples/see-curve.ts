import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from '../pages/open-page.js'

/** What every example shows: the same verdict and paragraph, the figure kept back as its sign, nothing axe minds. */
export async function seeCurve(page: Page): Promise<void> {
  const curve = page.locator('oba-curve')
  await curve.locator('svg.chart').waitFor()
  expect(await curve.locator('[part="verdict"]').innerText()).toMatch(/^Turned\. 17 fewer than forecast/)
  expect(await curve.locator('[part="summary"]').innerText()).toMatch(
    /^Permanent exclusions(, Example Council)?: 14 in the school year ending in 2024\./,
  )
  expect(await curve.locator('[part="table"] tbody tr', { hasText: '2019/20' }).textContent()).toContain(
    'c (kept back',
  )
  expect(await axeViolations(page)).toEqual([])
}
