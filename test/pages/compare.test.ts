import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations, visit } from './open-page.js'
import type { Visit } from './open-page.js'

let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

const inside = 'oba-compare'

describe('the page of prevention, one outcome by area and group', () => {
  const PAGE = 'docs/prevention/'

  it('says where, who is furthest, how the gap has closed and whose figures moved the whole', async () => {
    const { page, reported } = await visited.open(PAGE)
    const groups = page.locator(inside).first()
    const said = (await groups.locator('section').innerText()).replace(/\s+/g, ' ')
    expect(said).toContain('30.4')
    expect(said).toMatch(/Furthest from a good outcome .*: Boys\./)
    expect(said).toContain('do not add up to those of All children')
    expect(said).toMatch(/118\.1 in the year ending 31 March 2013, 101\.7 in the year ending 31 March 2023/)
    expect(await page.locator(inside).nth(1).locator('.cells > li').count()).toBe(13)
    expect(reported).toEqual([])
  })
})

describe('the page of ourselves, our neighbours and England', () => {
  const PAGE = 'docs/comparison/'

  it('keeps apart what was counted differently, and draws how far chance can move a figure', async () => {
    const { page, reported } = await visited.open(PAGE)
    const curve = page.locator('main > oba-curve')
    expect(await curve.locator('.notes').allInnerTexts()).toEqual([
      'Ages 19 to 21 counted, and not 19 alone.',
      expect.stringContaining('Boundary change, April 2019.'),
    ])
    expect(await curve.locator('path.whisker').count()).toBe(2)
    expect(await curve.locator('path.rule').first().getAttribute('d')).not.toBe('')
    expect(reported).toEqual([])
  })

  it('sets Dorset beside its neighbours, and beside every authority there is a figure of', async () => {
    const { page } = await visited.open(PAGE)
    const [neighbours, everybody] = [page.locator(inside).first(), page.locator(inside).nth(1)]
    expect(await neighbours.locator('.cells > li').count()).toBe(8)
    expect(await neighbours.locator('.own .name').innerText()).toMatch(/Dorset\s+95%/)
    expect(await everybody.locator('tbody .pick').count()).toBe(126)
    await everybody.locator('tbody .pick', { hasText: 'Devon' }).click()
    await expect.poll(() => everybody.locator('.subtitle').innerText()).toMatch(/, Devon$/)
  })
})

describe.each(['docs/prevention/', 'docs/comparison/'])('the page %s', (path) => {
  it.each([320, 1280])('passes axe at %d pixels, and does not scroll sideways', async (width) => {
    const { page } = await visited.open(path, { width, height: 900 })
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
