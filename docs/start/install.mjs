import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs what the lockfile says, once: a stamp of the lockfile is kept beside the packages, so that
 * a second start needs no network. pnpm comes through npx, whatever else is on the machine.
 */
export function install(root) {
  const stampFile = join(root, 'node_modules', '.oba-installed')
  const manifests = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']
  const stamp = createHash('sha256')
    .update(manifests.map((name) => readFileSync(join(root, name), 'utf8')).join('\0'))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split('+')[0]
  console.log(`Installing with ${pnpm}; the first time takes a minute or two …`)
  const done = spawnSync('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: 'true' },
  })
  if (done.status !== 0)
    throw new Error(`The packages could not be installed.\n${done.stdout ?? ''}${done.stderr ?? ''}`)
  writeFileSync(stampFile, stamp)
}
