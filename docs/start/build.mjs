import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Builds both packages, the core first. What the builder said is thrown when it failed, and else given back. */
export function build(root) {
  return ['core', 'elements'].map((name) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/tsup/dist/cli-default.js'), '--silent'],
      { cwd: join(root, 'packages', name), encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`@oba/${name} could not be built.\n${stdout}${stderr}`)
    return stdout
  })
}
