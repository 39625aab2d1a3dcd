import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

describe('the types that are published', () => {
  it('let the compilers of React and Vue accept what an element has, and refuse what it has not', () => {
    const compiler = join(root, 'node_modules/vue-tsc/bin/vue-tsc.js')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [compiler, '--noEmit', '-p', join(root, 'test/frameworks/tsconfig.json')],
      { cwd: root, encoding: 'utf8' },
    )
    expect(stdout + stderr).toBe('')
    // Silence is no proof: a compiler that could not start says nothing here either.
    expect(status).toBe(0)
  })

  it.each([
    ['core', ['oba-document.schema.json']],
    ['elements', ['custom-elements.json', 'oba.css']],
  ])('resolve, as every entry of %s does, from ES modules in Node and in bundlers', (name, data) => {
    const words = ['--pack', `packages/${name}`, '--profile', 'esm-only', '--exclude-entrypoints']
    const { status, stdout } = spawnSync(
      join(root, 'node_modules/.bin/attw'),
      [...words, ...data, '--format', 'ascii'],
      { cwd: root, encoding: 'utf8' },
    )
    expect(status, stdout).toBe(0)
  })
})
