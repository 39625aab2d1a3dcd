import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm } from './pnpm.mjs'

/**
 * Installs what the lockfile says, once: a stamp of the lockfile is kept beside the packages, so that
 * a second start needs no network.
 */
export function install(root) {
  const stampFile = join(root, 'node_modules', '.oba-installed')
  const manifests = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']
  const stamp = createHash('sha256')
    .update(manifests.map((name) => readFileSync(join(root, name), 'utf8')).join('\0'))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Installing the packages; the first time takes a minute or two …')
  try {
    pnpm(root, 'install', '--frozen-lockfile', '--reporter=append-only')
  } catch (reason) {
    throw new Error(`The packages could not be installed.\n${reason.message}`)
  }
  writeFileSync(stampFile, stamp)
}
