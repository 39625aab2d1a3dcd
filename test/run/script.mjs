// Runs a TypeScript script with the workspace's own sources, no build needed: node test/run/script.mjs <script.ts> [argument …]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const [script, ...words] = process.argv.slice(2)
// Beside the packages the script imports, so that they are found from there.
const scratch = mkdtempSync(join(root, 'node_modules', '.script-'))
try {
  const outfile = join(scratch, 'script.mjs')
  await build({
    entryPoints: [resolve(script)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  process.exitCode =
    spawnSync(process.execPath, [outfile, ...words], { stdio: 'inherit', cwd: root }).status ?? 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
