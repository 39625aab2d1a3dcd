// What `npm test` runs, with nothing but Node: set up, then every check in turn, then one plain line.
// `npm test -- --browsers=all` runs the browser tests in Firefox and WebKitGTK too, where they are installed.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode } from '../../docs/start/check-node.mjs'
import { install } from '../../docs/start/install.mjs'
import { stages } from './stages.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const totals = { passed: 0, failed: 0 }

try {
  checkNode()
  install(root)
  const { findBrowser } = await import('../browser/find-browser.mjs')
  process.env.CHROME_PATH = await findBrowser()
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const everywhere = process.argv.includes('--browsers=all')
for (const { name, run, missing } of stages(root, everywhere)) {
  if (missing) {
    console.log(`${name}: not run, the browser is not here: install ${missing}`)
    continue
  }
  const started = Date.now()
  const { passed, failed, output } = run()
  // A stage that ran nothing has proved nothing.
  const empty = passed + failed === 0
  totals.passed += passed
  totals.failed += failed + (empty ? 1 : 0)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${name}: ${passed} passed, ${failed} failed${empty ? ' (ran no test)' : ''}  ${seconds} s`)
  if (failed > 0 || empty) console.log(output)
}

console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed > 0 ? 1 : 0)
