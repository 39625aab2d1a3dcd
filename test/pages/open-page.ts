import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, Page, Route } from 'playwright-core'
import { serve } from '../../docs/start/serve.mjs'
import { BROWSER_FLAGS, findBrowser } from '../browser/find-browser.mjs'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A page as its server sends it, strict policy and all, with everything it reported and asked for. */
export interface OpenPage {
  readonly page: Page
  readonly reported: string[]
  readonly requested: string[]
}

export interface Visit {
  /** `path` is one of the project's own server, or a whole address of another. */
  readonly open: (path: string, viewport?: { width: number; height: number }) => Promise<OpenPage>
  /** The same without any policy, as most servers send it. */
  readonly openFreely: (path: string, viewport: { width: number; height: number }) => Promise<OpenPage>
  readonly leave: () => Promise<void>
}

export async function visit(): Promise<Visit> {
  const server = await serve(ROOT, 0)
  const browser: Browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
  const open = async (
    path: string,
    viewport = { width: 1280, height: 900 },
    free = false,
  ): Promise<OpenPage> => {
    const page = await browser.newPage({ viewport })
    if (free) await page.route('**/*', withoutPolicy)
    const reported: string[] = []
    const requested: string[] = []
    page.on('console', (message) => {
      // A browser asks every site for an icon by itself.
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
        reported.push(message.text())
    })
    page.on('pageerror', (fault) => reported.push(String(fault)))
    page.on('request', (request) => requested.push(new URL(request.url()).pathname))
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    await page.goto(new URL(path, server.address).href)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('body *')]
        .filter(({ localName }) => localName.startsWith('oba-'))
        .every((element) => element.shadowRoot?.querySelector('figure, table, [role="heading"], .fault')),
    )
    // As for a reader who has been to the end of the page: printing draws what is far from the screen.
    await page.evaluate(() => ['beforeprint', 'afterprint'].forEach((name) => dispatchEvent(new Event(name))))
    return { page, reported, requested }
  }
  return {
    open,
    openFreely: (path, viewport) => open(path, viewport, true),
    leave: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

async function withoutPolicy(route: Route): Promise<void> {
  const response = await route.fetch()
  const headers = Object.entries(response.headers()).filter(([name]) => name !== 'content-security-policy')
  await route.fulfill({ response, headers: Object.fromEntries(headers) })
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the whole page, shadow trees and all: run from outside, so the page's policy stands. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const axe = (
      globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe
    const { violations } = await axe.run()
    return violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 120)}`),
    )
  })
}
