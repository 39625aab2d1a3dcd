import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs the pnpm this project names, through npx, whatever else is on the machine. What went wrong is thrown. */
export function pnpm(root, ...words) {
  const [named] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split('+')
  const done = spawnSync('npx', ['--yes', named, ...words], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: 'true' },
    maxBuffer: 1 << 28,
  })
  if (done.status !== 0) throw new Error(`${named} failed.\n${done.stdout ?? ''}${done.stderr ?? ''}`)
}
