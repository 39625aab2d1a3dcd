import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultReporter } from '@web/test-runner'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { playwrightLauncher } from '@web/test-runner-playwright'
import { faultyServer } from './faulty-server.mjs'
import { countReporter } from './count-reporter.mjs'
import { BROWSER_FLAGS, findBrowser } from './find-browser.mjs'
import { LEFT_OUT } from './other-browsers.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Empty for Chromium. */
const other = process.env.OBA_BROWSER ?? ''
const left = LEFT_OUT[other] ?? []
const named = left.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')

async function launcher() {
  if (other !== '') return (await import('./other-launchers.mjs'))[other]()
  return playwrightLauncher({
    product: 'chromium',
    concurrency: 2,
    launchOptions: {
      executablePath: await findBrowser(), // Tests of leaks ask for a collection instead of waiting for one.
      args: [...BROWSER_FLAGS, '--js-flags=--expose-gc'],
    },
  })
}

export default {
  rootDir: root,
  files: [
    join(root, 'packages/elements/src/**/*.browser.test.ts'),
    join(root, 'test/browser/**/*.browser.test.ts'),
  ],
  nodeResolve: { exportConditions: ['source', 'development', 'browser'] },
  middleware: [faultyServer()],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'packages/elements/tsconfig.json') }),
  ],
  browsers: [await launcher()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter(left)],
  // Only what hangs is to fail: a busy machine takes several times as long, and timing decides no test.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000, ...(left.length > 0 ? { grep: named, invert: true } : {}) } },
  browserLogs: false,
}
