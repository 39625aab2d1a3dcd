// Bundles a benchmark with the workspace's own sources and runs it: node test/benchmarks/run.mjs <name> [folder …]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const [name, ...folders] = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'oba-benchmark-'))
try {
  const outfile = join(scratch, `${name}.mjs`)
  await build({
    entryPoints: [join(here, name, 'main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
  })
  const { main } = await import(pathToFileURL(outfile).href)
  await main(folders, join(here, '..', '..'))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
