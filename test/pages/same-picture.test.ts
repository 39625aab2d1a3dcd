import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { curve, readTable } from '@oba/core'
import type { CurveOptions } from '@oba/core'
import { curveSvg } from '@oba/elements/svg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, visit } from './open-page.js'
import type { Visit } from './open-page.js'

const EXAMPLE = 'docs/examples/plain-page/'

let visited: Visit

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

/** Months with a gap, a kept-back figure, a break and a target: most of the marks there are. */
const MONTHS = [
  'indicator,area,period,value,symbol,unit,target,break',
  ...Array.from({ length: 36 }, (_, at) => {
    const month = `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    const value = at === 7 ? ',c' : at === 15 ? ',' : `${1200 + ((at * 37) % 90) - (at > 30 ? 400 : 0)},`
    return `Visits,Exeter,${month},${value},visits,1000,${at === 12 ? 'Counted anew' : ''}`
  }),
].join('\n')

interface Shown {
  readonly csv: string
  readonly lang: string
  readonly options: CurveOptions
}

const CURVES: Readonly<Record<string, Shown>> = {
  'the example': {
    csv: readFileSync(join(ROOT, EXAMPLE, 'figures.csv'), 'utf8'),
    lang: 'en',
    options: { polarity: 'lower', baselineUntil: '2022' },
  },
  'months with breaks, gaps and a target': {
    csv: MONTHS,
    lang: 'en',
    options: { polarity: 'higher', baselineUntil: '2023-06' },
  },
  'the same in Welsh': {
    csv: MONTHS,
    lang: 'cy',
    options: { polarity: 'higher', baselineUntil: '2023-06' },
  },
}

/** What an eye sees of a picture: each path and each text, where it is and how it looks. */
interface Picture {
  readonly size: string
  readonly paths: readonly string[]
  readonly texts: readonly string[]
}

/** In the page: the element's own picture of a table. */
async function drawnByElement(page: Page, { csv, lang, options }: Shown): Promise<Picture> {
  await page.evaluate(
    ({ csv, lang, polarity, baselineUntil }) => {
      const element = document.createElement('oba-curve')
      Object.assign(element, { data: csv, lang, polarity, baselineUntil })
      document.querySelector('oba-curve')!.replaceWith(element)
    },
    { csv, lang, ...options },
  )
  await page.locator('oba-curve svg.chart path').first().waitFor({ state: 'attached' })
  return page.evaluate(pictureOf, '')
}

/** The text of a picture, shown by a browser beside the element's own. */
async function drawnByBrowser(page: Page, svg: string): Promise<Picture> {
  await page.evaluate((text) => {
    document.querySelector('#from-node')?.remove()
    const host = document.createElement('div')
    host.id = 'from-node'
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    host.append(document.importNode(parsed.documentElement, true))
    document.body.append(host)
  }, svg)
  return page.evaluate(pictureOf, '#from-node svg')
}

/** In the page: the picture a selector finds, or the element's own. */
function pictureOf(selector: string): Picture {
  const svg =
    selector === ''
      ? document.querySelector('oba-curve')!.shadowRoot!.querySelector('svg.chart')!
      : document.querySelector(selector)!
  const looks = (mark: Element, names: readonly string[]): string =>
    names.map((name) => `${name} ${getComputedStyle(mark).getPropertyValue(name)}`).join('; ')
  return {
    size: `${svg.getAttribute('width')} by ${svg.getAttribute('height')}`,
    paths: [...svg.querySelectorAll('path')].map(
      (path) =>
        `${path.getAttribute('d')}: ${looks(path, ['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'fill'])}`,
    ),
    texts: [...svg.querySelectorAll('text')].map(
      (text) =>
        `${text.textContent} at ${text.getAttribute('x')} ${text.getAttribute('y')}: ${looks(text, ['fill', 'font-size', 'font-weight', 'text-anchor', 'stroke', 'paint-order'])}`,
    ),
  }
}

describe('the picture made in Node is the one the element draws', () => {
  it.each(
    Object.entries(CURVES).flatMap(([name, shown]) =>
      [320, 1280].map((viewport) => ({ name, viewport, shown })),
    ),
  )('of $name, in a window of $viewport pixels', async ({ viewport, shown }) => {
    const { page } = await visited.openFreely(EXAMPLE, { width: viewport, height: 900 })
    if (shown.lang === 'cy')
      await page.addScriptTag({ path: join(ROOT, 'packages/elements/dist/oba.cy.min.js') })
    const element = await drawnByElement(page, shown)
    const { indicators } = readTable(shown.csv)
    const svg = curveSvg(curve(indicators[0]!, shown.options), {
      width: parseFloat(element.size),
      locale: shown.lang,
    })
    const { size, paths, texts } = await drawnByBrowser(page, svg)
    // A picture by itself begins with what it lies on; an element lies on its page.
    expect(size).toBe(element.size)
    expect(element.paths.length).toBeGreaterThan(8)
    expect(paths.slice(1)).toEqual(element.paths)
    expect(element.texts.length).toBeGreaterThan(8)
    expect(texts).toEqual(element.texts)
    await page.close()
  })
})
