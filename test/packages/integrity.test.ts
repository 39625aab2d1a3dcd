import { webcrypto } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { build } from '../../docs/start/build.mjs'
import { finishScript } from '../../packages/elements/finish-script.js'
import configs from '../../packages/elements/tsup.config.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const dist = join(root, 'packages/elements/dist')
const folder = mkdtempSync(join(tmpdir(), 'oba-integrity-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** The attribute that lets a browser run this file and no other, from the hash browsers themselves have. */
async function attribute(file: string): Promise<string> {
  const hash = await webcrypto.subtle.digest('SHA-384', readFileSync(file))
  return `integrity="sha384-${Buffer.from(hash).toString('base64')}"`
}

const scripts = readdirSync(dist).filter((name) => name.endsWith('.min.js'))

describe('the hash that the build prints for a page to pin', () => {
  it('is there for each of the five scripts', () => {
    expect(scripts).toEqual([
      'oba.all.min.js',
      'oba.cy.min.js',
      'oba.edit.min.js',
      'oba.min.js',
      'oba.rules.min.js',
    ])
  })

  it.each(scripts)('is that of the file as it is published: %s', async (name) => {
    copyFileSync(join(dist, name), join(folder, name))
    const printed = finishScript(join(folder, name))
    expect(printed).toContain(await attribute(join(dist, name)))
    expect(printed.startsWith(`${name} `)).toBe(true)
  })

  it('is of what the script became, and not of what it was before its lines were left out', async () => {
    const file = join(folder, 'lines.js')
    writeFileSync(file, 'const said = `turned\n  the curve – yes`\n')
    const before = await attribute(file)
    const printed = finishScript(file)
    expect(printed).toContain(await attribute(file))
    expect(printed).not.toContain(before)
  })
})

/**
 * The project with a line of its own for every module that is built, and all else as it is: what the build says of its scripts, in
 * seconds.
 */
function projectOfLines(): string {
  const copy = mkdtempSync(join(tmpdir(), 'oba-lines-'))
  copyFileSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  for (const name of ['core', 'elements']) {
    const [from, to] = [join(root, 'packages', name), join(copy, 'packages', name)]
    cpSync(from, to, { recursive: true, filter: (file) => !/[\\/](src|dist|node_modules)$/.test(file) })
    symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'), 'junction')
  }
  // The builder reads which of its names no page sees.
  const constants = 'packages/core/src/forecast/default-constants.ts'
  cpSync(join(root, constants), join(copy, constants))
  const elements = [configs]
    .flat()
    .flatMap((config) => ('entry' in config ? (Object.values(config.entry ?? {}) as string[]) : []))
  for (const entry of ['core/src/index.ts', ...elements.map((path) => `elements/${path}`)]) {
    const file = join(copy, 'packages', entry)
    mkdirSync(dirname(file), { recursive: true })
    // With lines in it, as templates have: what is left of them is left out last.
    writeFileSync(file, `export const said = Reflect.set(globalThis, 'said', \`${entry}\n  by itself\`)\n`)
  }
  return copy
}

describe('the build', () => {
  it('prints for each of its scripts the hash of the file it leaves', async () => {
    const copy = projectOfLines()
    try {
      const printed = build(copy).join('').split('\n')
      const built = join(copy, 'packages/elements/dist')
      const made = readdirSync(built).filter((name) => name.endsWith('.min.js'))
      expect(made).toEqual(scripts)
      for (const name of made) {
        const [line, ...others] = printed.filter((said) => said.startsWith(`${name} `))
        expect(line).toContain(await attribute(join(built, name)))
        expect(others).toEqual([])
      }
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
})

describe('the guides', () => {
  const pages = ['README.md', 'packages/elements/README.md']
    .concat(readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])))
    .map((name) => [name, readFileSync(join(root, name), 'utf8')] as const)
  const pinning = pages.filter(([, text]) => text.includes('integrity='))

  it('show how to pin a script', () => {
    expect(pinning.map(([name]) => name)).toContain('docs/content-management.md')
  })

  it.each(pinning)(
    '%s says where the hash comes from, and shows none that the next build makes wrong',
    (_, text) => {
      for (const paragraph of text.split(/\n\n+/).filter((part) => part.includes('integrity='))) {
        expect(paragraph).toContain('`npm run build` prints')
        expect(paragraph).not.toMatch(/sha(256|384|512)-\w/)
      }
    },
  )
})
