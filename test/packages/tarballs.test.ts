import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, packed } from './packed.js'

let folder = ''
let files: Readonly<Record<string, string>> = {}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oba-packed-'))
  files = packed(folder)
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Unpacks one package: where it lies, and the path of each of its files. */
function unpacked(name: string): { at: string; paths: string[] } {
  execFileSync('tar', ['-xf', files[name]!], { cwd: folder })
  const at = join(folder, name.replace('/', '-'))
  renameSync(join(folder, 'package'), at)
  const paths = readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at.length + 1))
  return { at, paths }
}

/** What every package has; a changelog once one has been written. */
const always = (name: string): string[] => [
  'LICENSE',
  'README.md',
  'package.json',
  ...(existsSync(join(ROOT, 'packages', name, 'CHANGELOG.md')) ? ['CHANGELOG.md'] : []),
]

const module = (path: string): string[] => ['.d.ts', '.js', '.js.map'].map((end) => `dist/${path}${end}`)

const NAMES = ['compare', 'curve', 'framework', 'quadrants', 'report', 'scorecard']

describe('what is published', () => {
  it('of the core is one module, its types and the schema', () => {
    const { paths } = unpacked('@oba/core')
    expect(paths.sort()).toEqual(
      [...always('core'), ...module('index'), 'schema/oba-document.schema.json'].sort(),
    )
  })

  it('of the elements is the entries, the scripts, what describes them, and the parts entries share', () => {
    const { at, paths } = unpacked('@oba/elements')
    // What several entries share has a name of its own with each build.
    const isShared = (path: string): boolean =>
      /^dist\/chunk-[A-Z0-9]{8}\.js(\.map)?$|^dist\/[a-z-]+-[\w-]{8}\.d\.ts$/.test(path)
    expect(paths.filter((path) => !isShared(path)).sort()).toEqual(
      [
        ...always('elements'),
        ...['cy', 'define', 'edit', 'index', 'rules', 'svg/index'].flatMap(module),
        ...NAMES.flatMap((name) => [...module(`oba-${name}/oba-${name}`), ...module(`oba-${name}/define`)]),
        ...['oba', 'oba.all', 'oba.cy', 'oba.edit', 'oba.rules'].map((name) => `dist/${name}.min.js`),
        'dist/oba.css',
        ...['element-props', 'react', 'vue'].map((name) => `frameworks/${name}.d.ts`),
        ...['custom-elements', 'vscode.css-custom-data', 'vscode.html-custom-data', 'web-types'].map(
          (name) => `manifest/${name}.json`,
        ),
      ].sort(),
    )
    const asked = new Set(paths.flatMap((path) => askedBy(at, path)))
    expect([...asked].filter((path) => !paths.includes(path))).toEqual([])
    expect(paths.filter((path) => isShared(path) && !asked.has(path))).toEqual([])
  })
})

/** The files of the package that one of them names: what it imports, and its map. */
function askedBy(at: string, path: string): string[] {
  if (!/^dist\/.*\.(js|d\.ts)$/.test(path) || path.endsWith('.min.js')) return []
  const text = readFileSync(join(at, path), 'utf8')
  const imports = [...text.matchAll(/(?:from|import) ?\(?['"](\.[^'"]+)['"]/g)].map(([, name]) =>
    join(dirname(path), path.endsWith('.d.ts') ? name!.replace(/\.js$/, '.d.ts') : name!),
  )
  const [, map] = /sourceMappingURL=(.+)$/m.exec(text) ?? []
  return map === undefined ? imports : [...imports, join(dirname(path), map)]
}
