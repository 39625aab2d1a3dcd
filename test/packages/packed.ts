import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pack } from '../../docs/start/pack.mjs'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Packs both packages as they would be published: the names of the files in the folder, by the name of their package. */
export function packed(folder: string): Readonly<Record<string, string>> {
  pack(ROOT, folder)
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace(/^oba-(\w+)-.*/, '@oba/$1'), file]),
  )
}

/** Both packages as they would be published, installed in an empty project that knows nothing of this one. */
export interface Consumer {
  readonly project: string
  /** What a script says that a program of this project runs. */
  readonly node: (script: string) => string
  readonly leave: () => void
}

export function consumer(): Consumer {
  const project = mkdtempSync(join(tmpdir(), 'oba-consumer-'))
  const dependencies = Object.fromEntries(
    Object.entries(packed(join(project, 'packed'))).map(([name, file]) => [name, `file:./packed/${file}`]),
  )
  const manifest = {
    private: true,
    type: 'module',
    dependencies,
    pnpm: { overrides: { '@oba/core': dependencies['@oba/core'] } },
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    packageManager: string
  }
  const pnpm = packageManager.replace(/\+.*/, '')
  execFileSync('npx', ['--yes', pnpm, 'install', '--ignore-workspace', '--prefer-offline'], {
    cwd: project,
    stdio: 'pipe',
    env: { ...process.env, CI: '' },
  })
  return {
    project,
    node: (script) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: project,
        encoding: 'utf8',
      }).trim(),
    leave: () => rmSync(project, { recursive: true, force: true }),
  }
}
