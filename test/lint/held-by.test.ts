import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const guide = readFileSync(join(root, 'docs/embedding-held.md'), 'utf8')

/** Each promise of the guide, with what is to hold it: `file`: “a test's name, or its beginning or end”, “another”; `file`: … */
const rows = [...guide.matchAll(/^\| ([^|]+?) +\| (`[^|]+?) +\|$/gm)].map(([, promise, held]) => ({
  promise: promise!,
  held: [...held!.matchAll(/`([\w./-]+)`: ((?:“[^”]+”(?:, )?)+)/g)].map(([, file, names]) => ({
    file: file!,
    names: [...names!.matchAll(/“([^”]+)”/g)].map(([, name]) => name!),
  })),
}))

describe('the guide to what holds an embedded curve to its word', () => {
  it('has a promise a row', () => {
    expect(rows.length).toBeGreaterThan(35)
    expect(guide.match(/^\| (?!promise|example|---)/gm)).toHaveLength(rows.length)
  })

  it.each(rows)('names tests that are there: $promise', ({ held }) => {
    expect(held.length).toBeGreaterThan(0)
    for (const { file, names } of held) {
      const test = readFileSync(join(root, file), 'utf8')
      for (const name of names) expect(test).toContain(name)
    }
  })
})
