// What `npm start` runs, with nothing but Node: set up, build, say the one sentence, serve the page.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { checkNode } from './check-node.mjs'
import { install } from './install.mjs'
import { serve } from './serve.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

try {
  checkNode()
  install(root)
  build(root)
  const { report } = await import(pathToFileURL(join(root, 'docs/start/report.mjs')).href)
  console.log(`\n${report(root)}\n`)
  const { address, stop } = await serve(root, Number(process.env.PORT ?? 4173))
  console.log(`The curves are at ${address}docs/dorset/  (Ctrl-C stops)`)
  const leave = async () => {
    await stop()
    process.exit(0)
  }
  process.once('SIGINT', leave)
  process.once('SIGTERM', leave)
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
}
