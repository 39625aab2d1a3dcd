import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(read('README.md'))![1]!

/** What a curve is given, but for its place on its page. */
const given = (html: string): string[] =>
  [.../<oba-curve ([^>]*)>/.exec(html)![1]!.matchAll(/[\w-]+="[^"]*"/g)]
    .map(([attribute]) => attribute)
    .filter((attribute) => !attribute.startsWith('heading-level'))

// Newcomers paste the two together, so each must go with the other: tests of the example see its curve.
describe('the first page the README shows', () => {
  it('has the figures of the plain example, every row of them', () => {
    expect(block('csv')).toBe(read('docs/examples/plain-page/figures.csv'))
  })

  it('asks for the curve of the plain example', () => {
    expect(given(block('html'))).toEqual(given(read('docs/examples/plain-page/index.html')))
  })
})
