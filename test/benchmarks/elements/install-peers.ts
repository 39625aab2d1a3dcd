import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs the libraries to compare with beside the benchmark, the first time it is run. */
export function installPeers(root: string): string {
  const folder = join(root, 'test/benchmarks/elements/peers')
  if (existsSync(join(folder, 'node_modules/chart.js'))) return folder
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    packageManager: string
  }
  const pnpm = packageManager.replace(/\+.*/, '')
  const words = ['--yes', pnpm, 'install', '--ignore-workspace', '--frozen-lockfile', '--prod']
  const { status } = spawnSync('npx', words, { cwd: folder, stdio: 'inherit' })
  if (status !== 0) throw new Error('The libraries to compare with could not be installed.')
  return folder
}
