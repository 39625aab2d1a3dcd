import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations, visit } from './open-page.js'
import type { Page } from 'playwright-core'
import type { Visit } from './open-page.js'
import { A4, sheetsOf, withoutSpaces } from './read-pdf.js'

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

  it('says what other rules make of the same figures, from a script of their own', async () => {
    const { page, reported } = await visited.open(PAGE)
    const curve = page.locator('main > oba-curve')
    await curve.getByRole('button', { name: 'Why?' }).click()
    const said = await curve.locator('.why li').allInnerTexts()
    expect(said.find((text) => text.startsWith('XmR chart'))).toContain('13 are needed')
    expect(said.find((text) => text.startsWith('Change since the period before'))).toContain(
      'The latest figure, 95%',
    )
    expect(reported).toEqual([])
  })

  it('sets Dorset beside its neighbours, and beside every authority there is a figure of', async () => {
    const { page } = await visited.open(PAGE)
    const [neighbours, everybody] = [page.locator(inside).first(), page.locator(inside).nth(1)]
    expect(await neighbours.locator('.cells > li').count()).toBe(8)
    expect(await neighbours.locator('.own .name').innerText()).toMatch(/Dorset\s+\(this page’s area\)\s+95%/)
    expect(await everybody.locator('tbody .pick').count()).toBe(126)
    await everybody.locator('tbody .pick', { hasText: 'Devon' }).click()
    await expect.poll(() => everybody.locator('.subtitle').innerText()).toMatch(/, Devon$/)
  })
})

/** The first comparison of a page with nothing beside it, so far down the first sheet. */
async function aloneAt(height: number, path = 'docs/comparison/'): Promise<Page> {
  const { page } = await visited.open(path)
  await page.evaluate(() => {
    const compared = document.querySelector('oba-compare')!
    for (const other of document.querySelectorAll('main > *, footer')) if (other !== compared) other.remove()
    compared.before(document.createElement('hr'))
  })
  await putAt(page, height)
  return page
}

async function putAt(page: Page, height: number): Promise<void> {
  await page.locator('hr').evaluate((above, space) => {
    above.style.setProperty('margin', '0')
    above.style.setProperty('block-size', `${space}px`)
  }, height)
}

describe('on paper', () => {
  it.each([740, 800, 860, 900])(
    'a heading %d pixels down a sheet stays with its first pictures, and no picture is cut from its words',
    async (height) => {
      const page = await aloneAt(height)
      const cells = await page.locator('.cells > li').evaluateAll((all) =>
        all.map((cell) =>
          [...cell.querySelectorAll('.pick, .ends span, p')].map((each) => {
            each.querySelector('.heard')?.remove()
            return each.textContent!
          }),
        ),
      )
      const sheets = await sheetsOf(await page.pdf(A4))
      const headed = sheets.find(({ text }) => text.includes('8areasononescale'))!
      for (const [index, texts] of cells.entries()) {
        const whole = sheets.filter(({ text }) => texts.every((each) => text.includes(withoutSpaces(each))))
        expect(whole, texts[0]).toHaveLength(1)
        if (index < 3) expect(whole[0]).toBe(headed)
      }
    },
  )

  it('the gap at each period begins with its caption, its heads and a row, wherever that comes', async () => {
    const page = await aloneAt(0, 'docs/prevention/')
    for (let height = 500; height <= 680; height += 20) {
      await putAt(page, height)
      const sheets = await sheetsOf(await page.pdf(A4))
      const begun = sheets.filter(({ text }) => text.includes('Thewidestgapateachperiod'))
      expect(begun, `${height}`).toHaveLength(1)
      expect(begun[0]!.text, `${height}`).toContain('PeriodWidestgapHighestLowest2012/13')
    }
  })

  it('a curve opened among the pictures stands after all of them', async () => {
    const page = await aloneAt(0)
    await page.locator('.cells .pick').nth(1).click()
    await page.locator('oba-curve figure').waitFor()
    await page.locator('.cells .heard').evaluate((said) => said.remove())
    const names = await page.locator('.cells .pick').allInnerTexts()
    const [first, opened] = await sheetsOf(await page.pdf(A4))
    for (const name of names) expect(first!.text).toContain(withoutSpaces(name))
    expect(opened!.text).toContain('Datatable')
  })

  it('prevention is four sheets, with no control, every area and the gap at each period', async () => {
    const { page } = await visited.open('docs/prevention/')
    const sheets = await sheetsOf(await page.pdf(A4))
    expect(sheets).toHaveLength(4)
    const text = sheets.map((sheet) => sheet.text).join('')
    for (const said of ['NorthSomerset', 'Thewidestgapateachperiod', '2012/1330.4BoysGirls'])
      expect(text).toContain(said)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('oba-compare select:visible').count()).toBe(0)
    expect(sheets.every(({ bitmaps }) => bitmaps === 0)).toBe(true)
  })

  it('a list of every authority has its head on each sheet and no row cut, and its title stays whole', async () => {
    const { page } = await visited.open('docs/comparison/')
    const sheets = await sheetsOf(await page.pdf(A4))
    const head = 'AreaLatestAgainstforecastVerdictRank'
    const listed = sheets.filter(({ text }) => text.includes(head))
    expect(listed.length).toBeGreaterThan(3)
    expect(listed.length).toBeLessThan(8)
    expect(sheets.slice(sheets.indexOf(listed[0]!)).every((sheet) => listed.includes(sheet))).toBe(true)
    for (const { text } of listed) expect(text.replace(head, '')).toMatch(/of111|Notranked/)
    expect(sheets.some(({ text }) => text.includes('126areasononescale,byname'))).toBe(true)
  })
})

describe.each(['docs/prevention/', 'docs/comparison/'])('the page %s', (path) => {
  it.each([320, 1280])('passes axe at %d pixels, and does not scroll sideways', async (width) => {
    const { page } = await visited.open(path, { width, height: 900 })
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
