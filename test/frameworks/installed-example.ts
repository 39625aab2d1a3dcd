import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack } from '../../docs/start/pack.mjs'
import { ROOT } from '../pages/open-page.js'

/** An example in a folder of its own, with its framework and with both packages as they would be published. */
export interface InstalledExample {
  readonly folder: string
  /** Runs one of the example's own scripts; what it said, and whether all went well. */
  readonly run: (script: string) => { ok: boolean; said: string }
  readonly leave: () => void
}

/** What its guide tells a developer to do: copy the folder, then install what it names and the two packed packages. */
export function installedExample(name: string): InstalledExample {
  const folder = mkdtempSync(join(tmpdir(), `oba-${name}-`))
  cpSync(join(ROOT, 'docs/examples', name), folder, {
    recursive: true,
    filter: (file) => !/node_modules|[\\/](dist|\.next|\.angular)$/.test(file),
  })
  const packed = join(folder, 'packed')
  pack(ROOT, packed)
  const files = readdirSync(packed).map((file) => join(packed, file))
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline']
  execFileSync('npm', ['install', ...quiet, ...files], { cwd: folder, stdio: 'pipe' })
  return {
    folder,
    run: (script) => {
      const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' }
      const { status, stdout, stderr } = spawnSync('npm', ['run', script], {
        cwd: folder,
        encoding: 'utf8',
        env,
      })
      return { ok: status === 0, said: stdout + stderr }
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  }
}
