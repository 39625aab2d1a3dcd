import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { chromeLauncher } from '@web/test-runner-chrome'
import { webdriverLauncher } from '@web/test-runner-webdriver'
import puppeteer from 'puppeteer-core'
import { PLACES } from './other-browsers.mjs'

export function firefox() {
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: PLACES.firefox, headless: true },
    createPage: async ({ context }) => withoutOrientation(await context.newPage()),
  })
}

/** With the size of a page its orientation is set, which Firefox ESR does not know: the size is set all the same. */
function withoutOrientation(page) {
  const setViewport = page.setViewport.bind(page)
  page.setViewport = (size) =>
    setViewport(size).catch((reason) => {
      if (!String(reason).includes('setScreenOrientationOverride')) throw reason
    })
  return page
}

/** WebKitGTK draws on a screen, so it is given one that nobody sees. */
export async function webkit() {
  const display = `:${100 + (process.pid % 800)}`
  const port = await freePort()
  const helpers = [
    spawn(PLACES.screen, [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    spawn(PLACES.webkitDriver, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display },
    }),
  ]
  process.once('exit', () => helpers.forEach((helper) => helper.kill()))
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    concurrency: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: PLACES.webkit, args: ['--automation'] },
    },
  })
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
