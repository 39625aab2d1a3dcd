import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSER_FLAGS, findBrowser } from '../browser/find-browser.mjs'
import { ROOT } from '../pages/open-page.js'
import { seeCurve } from './see-curve.js'

/** The page that the example gives to Next.js, written and taken over by React alone: Next.js itself is large. */
const PAGE = `import Page from './page'; import { createElement } from 'react'; const page = createElement(Page);`

const folder = mkdtempSync(join(tmpdir(), 'oba-example-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function bundled(code: string, platform: 'node' | 'browser'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: PAGE + code, resolveDir: join(ROOT, 'docs/examples/next/app'), loader: 'ts' },
    bundle: true,
    platform,
    format: platform === 'node' ? 'cjs' : 'iife',
    jsx: 'automatic',
    // React tells of a mismatch between server and page in this build of itself, and keeps silent in the other.
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}

/** What a plain Node, without a page of any kind, writes of it. */
async function written(): Promise<string> {
  const script = join(folder, 'server.cjs')
  const code = `import { renderToString } from 'react-dom/server'; console.log(renderToString(page))`
  writeFileSync(script, await bundled(code, 'node'))
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trim()
}

describe('a page written by a server', () => {
  let html = ''
  beforeAll(async () => {
    html = await written()
  })

  it('holds the element with its attributes, and its figures as a table', () => {
    expect(html).toMatch(/<oba-curve [^>]*baseline-until="2022"[^>]*><table>/)
    expect(html).toContain('<td>2019/20</td><td>c</td>')
  })

  it('shows the table before a script has come; then is taken over without a mismatch, and shows its curve', async () => {
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
    try {
      const page = await browser.newPage()
      const reported: string[] = []
      page.on('console', (message) => message.type() === 'error' && reported.push(message.text()))
      page.on('pageerror', (fault) => reported.push(String(fault)))
      await page.setContent(
        `<!doctype html><html lang="en-GB"><head><title>A page</title></head><body><div id="page">${html}</div></body></html>`,
      )
      expect(await page.getByRole('cell', { name: '2019/20' }).isVisible()).toBe(true)
      const code = `import { hydrateRoot } from 'react-dom/client'; hydrateRoot(document.getElementById('page')!, page)`
      await page.addScriptTag({ content: await bundled(code, 'browser') })
      await seeCurve(page)
      expect(reported).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
