import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Browser, CDPSession, Page } from 'playwright-core'

/** A page of the benchmark, open and with its library loaded. */
export interface BenchPage {
  readonly page: Page
  /** Main-thread CPU time, in milliseconds, that the page took until its library was there to be called. */
  readonly loading: number
  /** Main-thread CPU time, in milliseconds, that an act takes until the page is settled and has been painted. */
  readonly cpu: <Argument>(act: (argument: Argument) => unknown, argument: Argument) => Promise<number>
  /** Memory that the page's own process holds and no other, in megabytes, after a collection. */
  readonly memory: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Serves empty pages, each with one script. */
export async function scriptServer(scripts: ReadonlyMap<string, string>) {
  const server = createServer(({ url = '' }, response) => {
    const name = url.slice(1).replace(/\.js$/, '')
    const script = scripts.get(name)
    if (script === undefined) return void response.writeHead(404).end()
    if (url.endsWith('.js'))
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><meta charset="utf-8"><body><main></main><script src="/${name}.js"></script>`)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}

/** Opens a page in a process of its own. */
export async function openBench(browser: Browser, address: string, tall = false): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: tall ? 4000 : 900 } })
  const page = await context.newPage()
  page.on('pageerror', (fault) => {
    throw fault
  })
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(address)
  await page.waitForFunction(() => 'drawer' in globalThis || 'ready' in globalThis)
  return {
    page,
    loading: 1000 * (await taskTime(session)),
    cpu: async (act, argument) => {
      const before = await taskTime(session)
      await page.evaluate(act as never, argument as never)
      // Two frames: what was asked for is laid out and painted by then.
      await page.evaluate(
        () =>
          new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
      )
      return 1000 * ((await taskTime(session)) - before)
    },
    memory: async () => {
      await session.send('HeapProfiler.collectGarbage')
      return ownMemory(browser, page)
    },
    close: () => context.close(),
  }
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value
}

/** Of Linux alone; NaN elsewhere. */
async function ownMemory(browser: Browser, page: Page): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  await page.waitForTimeout(200)
  const held = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        return Number(/^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024
      } catch {
        return NaN
      }
    })
    .filter((size) => Number.isFinite(size))
  // The page under test is the one that holds most: the others are empty.
  return held.length === 0 ? NaN : Math.max(...held)
}
