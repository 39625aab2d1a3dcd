import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SMALL } from '../../packages/elements/small-script.js'

const { regex } = SMALL.mangle.properties
const WORD = /[A-Za-z_$][\w$]*/g

const files = (folder: string, kind: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => kind.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))

const shortened = (texts: readonly string[], pattern: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => text.match(pattern) ?? []).filter((name) => regex.test(name))),
]

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\//g, '')

const SOURCES = ['core', 'elements'].flatMap((name) =>
  files(join('packages', name, 'src'), /(?<!test|fixture)\.ts$/).map(withoutComments),
)

describe('A name that the scripts shorten', () => {
  it('is in no type a program sees', () => {
    const types = ['core', 'elements'].flatMap((name) => files(join('packages', name, 'dist'), /\.d\.ts$/))
    expect(types.length).toBeGreaterThan(10)
    expect(shortened(types.map(withoutComments), WORD)).toEqual([])
  })

  it('is none of the browser’s', () => {
    const folder = dirname(createRequire(import.meta.url).resolve('typescript'))
    const browser = files(folder, /^lib\.(dom|es).*\.d\.ts$/)
    expect(browser.length).toBeGreaterThan(10)
    expect(shortened(browser.map(withoutComments), WORD)).toEqual([])
  })

  it('is none of Lit’s, which hands some of them to us', () => {
    const lit = createRequire(join(process.cwd(), 'packages/elements/package.json'))
    const element = createRequire(lit.resolve('lit'))
    const scripts = ['lit-html', '@lit/reactive-element', 'lit-element/lit-element.js'].map((name) =>
      readFileSync(element.resolve(name), 'utf8'),
    )
    expect(scripts.join('')).toContain('hostUpdated')
    expect(shortened(scripts, /(?<=\.)[A-Za-z_$][\w$]*|[A-Za-z_$][\w$]*(?=:)/g)).toEqual([])
  })

  it('is spelt in no text, where it would stay long, and filled into none', () => {
    expect(
      shortened(
        SOURCES.flatMap((text) => text.match(/(['"`{])[\w$]+(?=['"`}])/g) ?? []).map((text) => text.slice(1)),
        WORD,
      ),
    ).toEqual([])
  })

  it('is still a name', () => {
    const named = new Set(shortened(SOURCES, WORD))
    for (const name of regex.source.slice(2, -2).split('|')) expect(named, name).toContain(name)
  })
})
