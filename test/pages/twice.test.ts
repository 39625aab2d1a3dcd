import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POLICY } from '../../docs/start/serve.mjs'
import { ROOT, visit } from './open-page.js'
import type { Visit } from './open-page.js'

const EXAMPLE = 'docs/examples/plain-page/'
const ELEMENTS = join(ROOT, 'packages/elements')
const { version } = JSON.parse(readFileSync(join(ELEMENTS, 'package.json'), 'utf8')) as { version: string }

/** The script of every element as another release would be: the same, with another version in it. */
const OTHER = '987.6.5'
const otherScript = readFileSync(join(ELEMENTS, 'dist/oba.all.min.js'), 'utf8').replaceAll(version, OTHER)

const TWICE = `oba: <oba-curve> is defined twice on this page: version ${version} stays, version ${OTHER} is left out.`

let visited: Visit
let ownLit = ''

beforeAll(async () => {
  visited = await visit()
  const { outputFiles } = await build({
    stdin: {
      contents: `import { html, render } from 'lit'
        render(html\`<p id="own">\${'Words of the page itself'}</p>\`, document.querySelector('aside'))`,
      resolveDir: ELEMENTS,
    },
    bundle: true,
    format: 'iife',
    write: false,
  })
  ownLit = outputFiles[0]!.text
})

afterAll(async () => {
  await visited.leave()
})

interface Opened {
  readonly page: Page
  readonly told: string[]
  readonly reported: string[]
}

/** A page of two authors: our script, that of another release, and what a page does with a Lit of its own. */
async function openedUnder(policy: string): Promise<Opened> {
  const { page, reported } = await visited.openFreely(EXAMPLE, { width: 1280, height: 900 })
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  const served = (path: string, contentType: string, body: string): Promise<unknown> =>
    page.route(`**/${path}`, (route) =>
      route.fulfill({
        contentType,
        body,
        headers: policy === '' ? {} : { 'content-security-policy': policy },
      }),
    )
  await served('other.js', 'text/javascript', otherScript)
  await served('lit.js', 'text/javascript', ownLit)
  const html = readFileSync(join(ROOT, EXAMPLE, 'index.html'), 'utf8')
    .replace('</head>', '<script src="other.js" defer></script><script src="lit.js" defer></script></head>')
    .replace(
      '</main>',
      '<oba-report src="figures.csv" polarity="lower" baseline-until="2022"></oba-report></main><aside></aside>',
    )
  await served(EXAMPLE, 'text/html', html)
  await page.reload()
  await page.locator('oba-curve [part="verdict"]').waitFor()
  return { page, told, reported }
}

const verdictIn = (page: Page, element: string): Promise<string> =>
  page.locator(`${element} [part="verdict"]`).first().innerText()

describe('a page that loads two releases and a Lit of its own, as several authors of one page may', () => {
  it.each([
    ['without a policy', ''],
    ['under the strict policy, where it allows duplicates', `${POLICY} 'allow-duplicates'`],
  ])('keeps the first, is told of both versions, and has all three work: %s', async (_, policy) => {
    const { page, told, reported } = await openedUnder(policy)
    // What only the second script has is there as well, and what the page draws itself.
    await page.locator('oba-report [part="verdict"]').waitFor()
    expect(await verdictIn(page, 'oba-report')).toMatch(/^Turned/)
    expect(await verdictIn(page, 'oba-curve')).toMatch(/^Turned/)
    expect(await page.locator('#own').innerText()).toBe('Words of the page itself')
    expect(told.filter((text) => text.includes('<oba-curve>'))).toEqual([TWICE])
    expect(
      await page.evaluate(
        () => Reflect.get(customElements.get('oba-curve')!, Symbol.for('oba.version')) as unknown,
      ),
    ).toBe(version)
    expect(reported).toEqual([])
  })

  it('has the first alone work under a policy that allows Lit’s name once', async () => {
    const { page, told } = await openedUnder(POLICY)
    expect(await verdictIn(page, 'oba-curve')).toMatch(/^Turned/)
    expect(told.filter((text) => text.includes('lit-html'))).not.toEqual([])
    expect(await page.evaluate(() => customElements.get('oba-report') === undefined)).toBe(true)
    expect(await page.locator('#own').count()).toBe(0)
  })
})
