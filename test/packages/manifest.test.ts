import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const elements = join(root, 'packages/elements')
const kept = join(elements, 'manifest')
// Inside the package, because the plugins write beside the package they describe.
const made = mkdtempSync(join(elements, 'manifest-'))

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

  it('says of every attribute, event and part what it is for', () => {
    const manifest = JSON.parse(readFileSync(join(kept, 'custom-elements.json'), 'utf8')) as {
      modules: { declarations: Record<string, { name: string; description?: string }[]>[] }[]
    }
    const described = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName)
      .flatMap(({ members, attributes, events, cssParts }) => [members, attributes, events, cssParts].flat())
    expect(described.length).toBeGreaterThan(60)
    for (const one of described) expect(one!.description, one!.name).toBeTruthy()
  })
})
