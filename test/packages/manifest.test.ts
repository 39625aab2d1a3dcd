import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { TOKENS } from '../../packages/elements/src/theme/tokens.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const elements = join(root, 'packages/elements')
const kept = join(elements, 'manifest')
// Inside the package, because the plugins write beside the package they describe.
const made = mkdtempSync(join(elements, 'manifest-'))

interface Tag {
  readonly name: string
  readonly attributes: readonly { readonly name: string }[]
}

interface Declared {
  readonly tagName: string
  readonly attributes?: readonly { readonly name: string }[]
  readonly cssParts: readonly { readonly name: string }[]
  readonly slots?: readonly { readonly name: string }[]
  readonly events: readonly { readonly name: string }[]
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(kept, name), 'utf8'))

function elementsOf(): readonly Declared[] {
  const { modules } = read('custom-elements.json') as { modules: { declarations: Declared[] }[] }
  return modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName)
}

afterAll(() => rmSync(made, { recursive: true }))

describe('the manifest of the elements, which is their public API,', () => {
  it('is what the sources say: a change is made with `npm run manifest` and seen in review', () => {
    const config = 'custom-elements-manifest.config.mjs'
    execFileSync(join(root, 'node_modules/.bin/cem'), ['analyze', '--config', config], {
      cwd: elements,
      env: { ...process.env, OBA_MANIFEST_FOLDER: relative(elements, made) },
      stdio: 'ignore',
    })
    const names = readdirSync(kept)
    expect(readdirSync(made)).toEqual(names)
    expect(names).toContain('custom-elements.json')
    for (const name of names)
      expect(readFileSync(join(made, name), 'utf8'), name).toBe(readFileSync(join(kept, name), 'utf8'))
  })

  it('tells every editor the same: each element and attribute, for VS Code and for web-types', () => {
    const named = (tags: readonly Tag[]): string[] =>
      tags
        .flatMap(({ name, attributes }) => attributes.map((attribute) => `${name} ${attribute.name}`))
        .sort()
    const asked = named(
      elementsOf().map(({ tagName, attributes }) => ({ name: tagName, attributes: attributes ?? [] })),
    )
    expect(asked.length).toBeGreaterThan(90)
    const vscode = read('vscode.html-custom-data.json') as { tags: Tag[] }
    expect(named(vscode.tags)).toEqual(asked)
    const webTypes = read('web-types.json') as { contributions: { html: { elements: Tag[] } } }
    expect(named(webTypes.contributions.html.elements)).toEqual(asked)
  })

  it('names every colour a page may set, and so does the guide, which names every part and event too', () => {
    const colours = Object.keys(TOKENS).map((name) => `--oba-${name}`)
    const styles = read('vscode.css-custom-data.json') as { properties: { name: string }[] }
    expect([...new Set(styles.properties.map(({ name }) => name))].sort()).toEqual(colours.sort())
    const guide = readFileSync(join(root, 'docs/embedding.md'), 'utf8')
    const told = elementsOf().flatMap(({ cssParts, events }) => [...cssParts, ...events])
    for (const name of [...colours, ...told.map(({ name }) => name)]) expect(guide).toContain(`\`${name}\``)
  })

  it('has what a page may set, and nothing that is of the class itself', () => {
    const { modules } = read('custom-elements.json') as {
      modules: { declarations: { members?: { name: string; static?: boolean }[] }[] }[]
    }
    const members = modules.flatMap(({ declarations }) => declarations.flatMap((one) => one.members ?? []))
    expect(members.length).toBeGreaterThan(100)
    expect(members.filter((member) => member.static)).toEqual([])
  })

  it('names every part and slot that stands in a template, in whatever state it is drawn', () => {
    const templates = readdirSync(join(elements, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
      .map((name) => readFileSync(join(elements, 'src', name), 'utf8'))
      .join('\n')
    const written = (pattern: RegExp): string[] => [
      ...new Set([...templates.matchAll(pattern)].flatMap(([, names]) => names!.split(' '))),
    ]
    const named = (kind: 'cssParts' | 'slots'): string[] =>
      elementsOf().flatMap((element) => (element[kind] ?? []).map(({ name }) => name))
    const [parts, slots] = [written(/<[^>]* part="([^"]+)"/g), written(/<slot name="([^"]+)"/g)]
    expect(parts.length).toBeGreaterThan(15)
    expect(slots).toHaveLength(3)
    expect(parts.filter((part) => !named('cssParts').includes(part))).toEqual([])
    expect(slots.filter((slot) => !named('slots').includes(slot))).toEqual([])
  })

  it('says of every attribute, event, part and slot what it is for', () => {
    const manifest = JSON.parse(readFileSync(join(kept, 'custom-elements.json'), 'utf8')) as {
      modules: { declarations: Record<string, { name: string; description?: string }[]>[] }[]
    }
    const described = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName)
      .flatMap(({ members, attributes, events, cssParts, slots }) =>
        [members, attributes, events, cssParts, slots].flat(),
      )
    expect(described.length).toBeGreaterThan(60)
    for (const one of described) expect(one!.description, one!.name).toBeTruthy()
  })
})
