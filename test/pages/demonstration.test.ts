import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { report } from '../../docs/start/report.mjs'
import { ROOT, axeViolations, visit } from './open-page.js'
import type { Visit } from './open-page.js'

let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

describe('the demonstration page', () => {
  it('draws one scorecard and ten curves from its own HTML', async () => {
    const html = readFileSync(join(ROOT, 'docs/dorset/index.html'), 'utf8')
    expect(html.match(/<oba-curve/g)).toHaveLength(10)
    expect(html.match(/<oba-scorecard/g)).toHaveLength(1)
    const { page } = await visited.open('docs/dorset/')
    expect(await page.locator('oba-curve svg.chart').count()).toBe(10)
    expect(await page.locator('oba-scorecard tbody tr').count()).toBe(10)
  })

  it('tells the story of each curve, says what has changed, and that the stories are an example', async () => {
    const { page } = await visited.open('docs/dorset/')
    expect(await page.locator('oba-curve .stories').count()).toBe(10)
    for (const story of await page.locator('oba-curve .stories').all())
      expect(await story.locator('li').count()).toBeGreaterThan(3)
    expect(await page.locator('oba-scorecard [part="since"]').innerText()).toContain('by 1 January 2025')
    expect(await page.locator('main').innerText()).toContain('they are not Dorset’s')
  })

  it('works under the strict policy with nothing reported, and fetches each file once', async () => {
    const { reported, requested } = await visited.open('docs/dorset/')
    expect(reported).toEqual([])
    expect([...requested].sort()).toEqual([
      '/docs/dorset/',
      '/docs/dorset/indicators.csv',
      '/docs/dorset/obsessions.csv',
      '/docs/dorset/page.css',
      '/docs/dorset/stories.csv',
      '/packages/elements/dist/oba.min.js',
    ])
  })

  it.each([320, 768, 1280])('passes axe at %d pixels, and does not scroll sideways', async (width) => {
    const { page } = await visited.open('docs/dorset/', { width, height: 900 })
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  it('speaks Welsh once the script that holds it has come', async () => {
    const { page } = await visited.open('docs/dorset/')
    await page.evaluate(readFileSync(join(ROOT, 'packages/elements/dist/oba.cy.min.js'), 'utf8'))
    await page.evaluate(() => (document.documentElement.lang = 'cy'))
    const count = page.locator('oba-scorecard [part="count"]')
    await expect.poll(() => count.innerText()).toContain('tystiolaeth')
    const verdict = page.locator('oba-curve [part="verdict"]').first()
    await expect.poll(() => verdict.innerText()).toContain('rhagolwg')
  })

  it('says on the page what the terminal says, curve by curve', async () => {
    const { page } = await visited.open('docs/dorset/')
    const said = report(ROOT)
    expect(said).toContain((await page.locator('oba-scorecard [part="count"]').innerText()).trim())
    const verdicts = await page.locator('oba-curve [part="verdict"]').allInnerTexts()
    for (const verdict of verdicts)
      expect(said).toContain(
        verdict
          .replace(/\s+/g, ' ')
          .replace(/ Why\?\s*$/, '')
          .trim(),
      )
  })

  it('shows every figure as it was published, and no other', async () => {
    const { page } = await visited.open('docs/dorset/')
    const rows = readFileSync(join(ROOT, 'docs/dorset/obsessions.csv'), 'utf8').trim().split('\n').slice(1)
    const shown = await page.locator('oba-curve').evaluateAll((curves) =>
      curves.map((curve) => ({
        indicator: curve.getAttribute('indicator')!,
        cells: [...curve.shadowRoot!.querySelectorAll('tbody tr')].flatMap((row) => {
          const [head, actual] = [...row.children].map((cell) => cell.textContent!.trim())
          return actual === undefined ? [] : [{ period: head!, actual }]
        }),
      })),
    )
    expect(shown).toHaveLength(10)
    for (const { indicator, cells } of shown) {
      const published = rows
        .map((row) => row.split(','))
        .filter(([id, code]) => id === indicator && (code === 'E06000059' || code === 'E10000009'))
        .sort((a, b) => a[3]!.slice(-4).localeCompare(b[3]!.slice(-4)) || b[1]!.localeCompare(a[1]!))
      const figures = cells.filter(({ actual }) => actual !== '' && actual !== 'no figure')
      expect(figures.map(({ period }) => period).sort()).toEqual(published.map((row) => row[3]!).sort())
      for (const { period, actual } of figures) {
        const source = published.find((row) => row[3] === period)!
        if (source[5] === '') expect(actual).toContain(source[8]!)
        else {
          // As printed: nothing may lie further from the published figure than its own last digit rounds.
          const plain = actual.replace(/[,%]/g, '')
          const step = 10 ** -(plain.split('.')[1] ?? '').length
          expect(Math.abs(Number(plain) - Number(source[5])), `${indicator} ${period}`).toBeLessThanOrEqual(
            step / 2 + 1e-9,
          )
        }
      }
    }
  })

  it('prints with every table open and every number as text', async () => {
    const { page } = await visited.open('docs/dorset/')
    await page.emulateMedia({ media: 'print' })
    const heights = await page
      .locator('oba-curve table')
      .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().height))
    expect(heights).toHaveLength(10)
    for (const height of heights) expect(height).toBeGreaterThan(50)
  })
})

describe('the page of the county before 2019', () => {
  it('draws its curves under the strict policy, passes axe, and calls the child protection plans turned', async () => {
    const { page, reported } = await visited.open('docs/dorset/county.html')
    expect(await page.locator('oba-curve svg.chart').count()).toBe(9)
    expect(await page.locator('oba-curve[indicator="cpp_number"] [part="verdict"]').innerText()).toMatch(
      /^\s*Turned, but it could be chance\./,
    )
    expect(reported).toEqual([])
    expect(await axeViolations(page)).toEqual([])
  })
})
