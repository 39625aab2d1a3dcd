import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { BROWSER_FLAGS, findBrowser } from '../../browser/find-browser.mjs'
import { openBench, scriptServer } from './bench-page.js'
import { installPeers } from './install-peers.js'
import { curveRounds, listRounds } from './rounds.js'
import { tables } from './tables.js'

const root = process.cwd()
const rounds = Number(process.argv[2] ?? 5)
const folder = join(root, 'test/benchmarks/elements')
const peers = installPeers(root)
const LIBRARIES = ['oba', 'uplot', 'chart-js', 'plot', 'echarts'] as const

const scripts = new Map<string, string>()
for (const name of [...LIBRARIES, 'lists']) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, name === 'lists' ? 'draw-lists.ts' : `draw-${name}.ts`)],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    nodePaths: [join(peers, 'node_modules')],
    logLevel: 'error',
  })
  // As pages load it, with what it asks of the browser on top.
  const published =
    name === 'oba' ? readFileSync(join(root, 'packages/elements/dist/oba.min.js'), 'utf8') : ''
  scripts.set(name, published + outputFiles[0]!.text)
}
const server = await scriptServer(scripts)
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...BROWSER_FLAGS, '--js-flags=--expose-gc'],
})
const open = (name: string, tall?: boolean) => openBench(browser, server.address + name, tall)

const curves = await curveRounds(LIBRARIES, open, rounds)
const lists = await listRounds(open, rounds)
await browser.close()
server.stop()

const page = tables(curves, lists, rounds)
mkdirSync(join(root, 'docs/benchmarks'), { recursive: true })
writeFileSync(join(root, 'docs/benchmarks/elements.json'), `${JSON.stringify({ curves, lists }, null, 2)}\n`)
writeFileSync(join(root, 'docs/benchmarks/elements.md'), page)
console.log(page)
