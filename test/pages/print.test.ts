import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visit } from './open-page.js'
import type { Visit } from './open-page.js'
import { A4, sheetsOf, withoutSpaces } from './read-pdf.js'
import type { Sheet } from './read-pdf.js'

/** Between side margins of 15 mm, in pixels: the width a page is laid out in for its paper. */
const PAPER_WIDTH = 680
/** The demonstration's style sheet leaves 12 mm above and below. */
const MARGIN = (12 / 25.4) * 72
let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

/** Every piece of text of each curve that is no control, in words and in the picture. */
async function textsOf(page: Page): Promise<string[][]> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 })
  await expect.poll(() => page.locator('svg.chart').last().getAttribute('width')).toBe(`${PAPER_WIDTH}`)
  return page.locator('oba-curve').evaluateAll((curves) =>
    curves.map((curve) => {
      const texts: string[] = []
      const walker = document.createTreeWalker(curve.shadowRoot!, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (!parentElement || parentElement.closest('button, select, label, .readout, .how, .output'))
          continue
        texts.push(textContent!.replace(/\s+/g, ''))
      }
      return texts.filter((text) => text !== '')
    }),
  )
}

/** No control, no picture made of dots, and nothing over the edge of the paper's margins. */
function expectWholeSheets(sheets: readonly Sheet[]): void {
  for (const { text, bitmaps, pieces, height } of sheets) {
    expect(bitmaps).toBe(0)
    for (const control of ['Why?', 'How to read this', 'arrow keys', 'Download', 'Show as'])
      expect(text).not.toContain(withoutSpaces(control))
    for (const piece of pieces) {
      expect(piece.bottom, piece.text).toBeGreaterThanOrEqual(MARGIN)
      // A line may be set closer than its letters are high.
      expect(piece.top, piece.text).toBeLessThanOrEqual(height - MARGIN + 3)
    }
  }
}

const holdsAll = ({ text }: Sheet, texts: readonly string[]): boolean =>
  texts.every((one) => text.includes(one))

/** Months with a story; ten years of them are more rows than a sheet holds. */
function makeLong(months: number): void {
  const [curve, ...others] = document.querySelectorAll('oba-curve')
  for (const other of [...others, ...document.querySelectorAll('main > :not(oba-curve), footer')])
    other.remove()
  const figures = Array.from({ length: months }, (_, index) => ({
    indicator: 'Example referrals',
    area: 'Example area',
    period: new Date(2015, index, 15).toLocaleString('en-GB', { month: 'long', year: 'numeric' }),
    value: 180 + ((index * 37) % 61),
  }))
  Object.assign(curve!, {
    ...{ src: '', about: '', indicator: '', area: '', predecessor: '', compare: '', choose: 'area' },
    baselineUntil: figures[months - 12]!.period,
    target: '190',
    data: figures,
    notes: [
      { indicator: '', period: 'June 2016', text: 'An early help team' },
      { indicator: '', text: 'Counted anew each month' },
      { indicator: '', section: 'cause', text: 'A new referral form' },
      { indicator: '', section: 'action', text: 'One front door', who: 'Ann', when: 'June 2026' },
    ],
  })
}

describe('curves on paper', () => {
  it('stand one to a sheet where a page asks for it, whole, with all their text and no control', async () => {
    const { page } = await visited.open('docs/dorset/')
    const texts = await textsOf(page)
    const sheets = await sheetsOf(await page.pdf(A4))
    expectWholeSheets(sheets)
    const first = sheets.length - texts.length
    expect(first).toBeLessThanOrEqual(2)
    for (const [index, own] of texts.entries()) {
      expect(own.length).toBeGreaterThan(50)
      for (const text of own) expect(sheets[first + index]!.text).toContain(text)
    }
  })

  it('are all drawn, those that never came near the screen too', async () => {
    const { page } = await visited.open('docs/dorset/')
    const whole = await sheetsOf(await page.pdf(A4))
    const fresh = await page.context().browser()!.newPage()
    await fresh.goto(page.url())
    await expect.poll(() => fresh.locator('oba-curve figure').count()).toBe(10)
    const last = fresh.locator('oba-curve').last()
    expect(await last.locator('svg.chart path').count()).toBe(0)
    expect((await sheetsOf(await fresh.pdf(A4))).map(({ text }) => text)).toEqual(
      whole.map(({ text }) => text),
    )
  })

  it('say where their figures are, as no link can be followed there', async () => {
    const { page } = await visited.open('docs/dorset/')
    const sheets = await sheetsOf(await page.pdf(A4))
    const address = withoutSpaces(`The figures are at ${new URL('obsessions.csv', page.url()).href}`)
    // Of the scorecard, and of ten curves.
    expect(sheets.filter(({ text }) => text.includes(address))).toHaveLength(1 + 10)
  })

  it('are the same from a narrow screen as from a wide one', async () => {
    const printed = async (width: number): Promise<string[]> => {
      const { page } = await visited.open('docs/dorset/', { width, height: 900 })
      return (await sheetsOf(await page.pdf(A4))).map(({ text }) => text)
    }
    expect(await printed(320)).toEqual(await printed(1280))
  })

  it('follow one another on a page that asks for nothing, and none is cut at the end of a sheet', async () => {
    const { page } = await visited.open('docs/dorset/')
    await page.locator('oba-curve').evaluateAll((curves) => {
      for (const [index, curve] of curves.slice(0, 5).entries()) {
        curve.style.breakBefore = 'auto'
        Object.assign(curve, {
          ...{ src: '', about: '', indicator: '', area: '', predecessor: '', compare: '' },
          baselineUntil: '2017',
          data: [5, 6, 7, 6, 4].map((value, year) => ({
            indicator: `Example ${'ABCDE'[index]}`,
            period: `31 March ${2014 + year}`,
            value: 100 * (index + 1) + value,
          })),
        })
      }
      for (const other of [
        ...curves.slice(5),
        ...document.querySelectorAll('main > :not(oba-curve), footer'),
      ])
        other.remove()
    })
    await expect
      .poll(() => page.locator('oba-curve').last().locator('.title').innerText())
      .toMatch(/^Example E/)
    const texts = await textsOf(page)
    const sheets = await sheetsOf(await page.pdf(A4))
    expectWholeSheets(sheets)
    expect(sheets.length).toBeLessThanOrEqual(texts.length)
    for (const own of texts) expect(sheets.filter((sheet) => holdsAll(sheet, own))).toHaveLength(1)
  })

  it('longer than a sheet break between rows, under the same head, and never in the picture', async () => {
    const { page } = await visited.open('docs/dorset/')
    await page.evaluate(makeLong, 120)
    await expect.poll(() => page.locator('oba-curve tbody tr').count()).toBe(120)
    const [texts] = await textsOf(page)
    const rows = await page
      .locator('oba-curve tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent!.replace(/\s+/g, '')).join('')),
      )
    const picture = await page.locator('oba-curve svg.chart text').allTextContents()
    const sheets = await sheetsOf(await page.pdf(A4))
    expectWholeSheets(sheets)
    expect(sheets.length).toBeGreaterThan(1)
    const all = sheets.map(({ text }) => text).join('')
    for (const text of texts!) expect(all).toContain(text)
    for (const text of ['1June2016:Anearlyhelpteam', 'Countedaneweachmonth', 'Onefrontdoor(Ann,June2026)'])
      expect(all).toContain(text)
    const [head, ...body] = rows
    for (const row of body)
      expect(
        sheets.filter(({ text }) => text.includes(row)),
        row,
      ).toHaveLength(1)
    for (const { text } of sheets) expect(text).toContain(head)
    expect(sheets.filter((sheet) => holdsAll(sheet, picture.map(withoutSpaces)))).toHaveLength(1)
  })

  it('with a long table begin under the words before them, where the picture and its verdict have room', async () => {
    const { page } = await visited.open('docs/dorset/')
    await page.evaluate(makeLong, 37)
    await expect.poll(() => page.locator('oba-curve tbody tr').count()).toBe(37)
    await page.locator('oba-curve').evaluate((curve) => {
      curve.style.breakBefore = 'auto'
      curve.before('Words before it.')
    })
    const [texts] = await textsOf(page)
    const picture = await page
      .locator('oba-curve')
      .locator('figcaption, svg.chart text, thead')
      .allTextContents()
    const sheets = await sheetsOf(await page.pdf(A4))
    expectWholeSheets(sheets)
    expect(sheets).toHaveLength(2)
    expect(sheets[0]!.text).toContain('Wordsbeforeit.')
    expect(
      holdsAll(
        sheets[0]!,
        picture.map((text) => withoutSpaces(text.replace('Why?', ''))),
      ),
    ).toBe(true)
    for (const { text } of sheets) expect(text).toContain(withoutSpaces(picture.at(-1)!))
    for (const text of texts!)
      expect(
        sheets.some((sheet) => sheet.text.includes(text)),
        text,
      ).toBe(true)
  })

  it('leave a picture for the next sheet with its title and its verdict, where there is no room for all three', async () => {
    const { page } = await visited.open('docs/dorset/')
    await page.evaluate(makeLong, 37)
    await expect.poll(() => page.locator('oba-curve tbody tr').count()).toBe(37)
    await page.locator('oba-curve').evaluate((curve) => {
      const before = document.createElement('p')
      before.textContent = 'Words before it.'
      Object.assign(before.style, { margin: '0', blockSize: '200mm' })
      curve.style.breakBefore = 'auto'
      curve.before(before)
    })
    await textsOf(page)
    const whole = await page.locator('oba-curve').locator('figcaption, svg.chart text').allTextContents()
    const sheets = await sheetsOf(await page.pdf(A4))
    expectWholeSheets(sheets)
    expect(sheets[0]!.text).toBe('Wordsbeforeit.')
    expect(
      holdsAll(
        sheets[1]!,
        whole.map((text) => withoutSpaces(text.replace('Why?', ''))),
      ),
    ).toBe(true)
  })

  it('go to the next sheet with the heading right above, where the page has `oba.css`', async () => {
    const { page } = await visited.open('docs/examples/plain-page/')
    await page.locator('h1').evaluate((title) => {
      const before = document.createElement('p')
      before.textContent = 'Words before it.'
      Object.assign(before.style, { margin: '0', blockSize: '235mm' })
      const heading = document.createElement('h2')
      heading.textContent = 'A heading of the page'
      title.replaceWith(before, heading)
    })
    const sheets = await sheetsOf(await page.pdf({ ...A4, margin: { top: '12mm', bottom: '12mm' } }))
    expect(sheets[0]!.text).toBe('Wordsbeforeit.')
    expect(sheets[1]!.text).toMatch(/^Aheadingofthepage/)
  })
})

describe('lists of curves on paper', () => {
  it.each([
    ['oba-scorecard', 'docs/dorset/', 'docs/dorset/obsessions.csv'],
    ['oba-framework', 'docs/framework/', 'docs/dorset/obsessions.csv'],
    ['oba-quadrants', 'docs/programme/', 'docs/programme/measures.csv'],
    ['oba-compare', 'docs/comparison/', 'docs/comparison/authorities.csv'],
  ])('%s says where its figures are, and not on a screen', async (name, path, file) => {
    const { page } = await visited.open(path)
    const said = page.locator(name).first().getByText('The figures are at http')
    expect(await said.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await said.isVisible()).toBe(true)
    expect(await said.innerText()).toContain(file)
  })
})
