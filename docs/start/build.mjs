import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Builds both packages, the core first, and shows what the builder said only when it failed. */
export function build(root) {
  for (const name of ['core', 'elements']) {
    const folder = join(root, 'packages', name)
    const done = spawnSync(
      process.execPath,
      [join(root, 'node_modules/tsup/dist/cli-default.js'), '--silent'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    if (done.status !== 0) throw new Error(`@oba/${name} could not be built.\n${done.stdout}${done.stderr}`)
  }
}
