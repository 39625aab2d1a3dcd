import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSER_FLAGS, findBrowser } from '../browser/find-browser.mjs'
import { ROOT, consumer } from './packed.js'
import type { Consumer } from './packed.js'

let own: Consumer
let browser: Browser

beforeAll(async () => {
  own = consumer()
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
}, 240_000)

afterAll(async () => {
  await browser.close()
  own.leave()
})

const { publishConfig } = JSON.parse(readFileSync(join(ROOT, 'packages/elements/package.json'), 'utf8')) as {
  publishConfig: { exports: Record<string, string | { default?: string }> }
}
const entries = Object.entries(publishConfig.exports).flatMap(([entry, target]) =>
  typeof target === 'object' && target.default ? [`@oba/elements${entry.slice(1)}`] : [],
)
const RUNS = /\/(define|cy|rules|edit)$/

interface Left {
  /** What is there that was not, by a path such as `globalThis.name`. */
  readonly made: string[]
  readonly gone: string[]
  /** The calls a module has no business to make on a page nobody asked it to change. */
  readonly called: string[]
}

/** Runs a module of the published package, with all it imports and nothing shaken out, in a page that has nothing else. */
async function leftBy(...names: string[]): Promise<Left> {
  const { outputFiles } = await build({
    stdin: { contents: names.map((name) => `import '${name}'`).join('\n'), resolveDir: own.project },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    // Else the bundler would take our word for it that nothing happens, which is what this is to find out.
    ignoreAnnotations: true,
    write: false,
    logLevel: 'error',
  })
  const page = await browser.newPage()
  try {
    return await page.evaluate(runAndLook, outputFiles[0]!.text)
  } finally {
    await page.close()
  }
}

/** In the page: every key, a symbol too, of the global object, of all that stands there, and of what it makes things from. */
function runAndLook(script: string): Left {
  const called: string[] = []
  const watch = (owner: object, name: string): void => {
    const method = Reflect.get(owner, name) as (...words: unknown[]) => unknown
    Reflect.set(owner, name, function (this: unknown, ...words: unknown[]) {
      called.push(`${name} ${String(words[0])}`)
      return method.apply(this, words)
    })
  }
  watch(CustomElementRegistry.prototype, 'define')
  watch(EventTarget.prototype, 'addEventListener')
  watch(EventTarget.prototype, 'dispatchEvent')
  for (const name of ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'])
    watch(globalThis, name)
  const keys = (): Set<string> => {
    const found = new Set<string>()
    const add = (path: string, owner: unknown): void => {
      if ((typeof owner === 'object' && owner !== null) || typeof owner === 'function')
        for (const key of Reflect.ownKeys(owner)) found.add(`${path}.${String(key)}`)
    }
    add('globalThis', globalThis)
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const value = Object.getOwnPropertyDescriptor(globalThis, name)!.value as unknown
      if (value === globalThis) continue
      add(name, value)
      if (typeof value === 'function') add(`${name}.prototype`, value.prototype)
    }
    found.add(`adopted sheets: ${document.adoptedStyleSheets.length}`)
    for (const node of document.querySelectorAll('*')) found.add(`a node: ${node.localName}`)
    return found
  }
  const before = keys()
  const element = document.createElement('script')
  element.textContent = script
  document.head.append(element)
  element.remove()
  const after = keys()
  return {
    made: [...after].filter((key) => !before.has(key)).sort(),
    gone: [...before].filter((key) => !after.has(key)),
    called,
  }
}

/** Lit says on the page which versions of it are loaded, and keeps there what a decorator would need; zod its settings. */
const OF_OTHERS =
  /^(globalThis\.)?(lit(Html|Element)Versions|reactiveElementVersions|litPropertyMetadata|__zod_global(Config|Registry))\b|^Symbol\.metadata$/

async function oursLeftBy(entry: string): Promise<Left> {
  const left = await leftBy(entry)
  return { ...left, made: left.made.filter((path) => !OF_OTHERS.test(path)) }
}

describe('in a page that has nothing else', () => {
  const classes = entries.filter((entry) => !RUNS.test(entry))

  it('there are eight entries that define nothing, and the core', () => {
    expect(classes).toHaveLength(8)
  })

  it.each([...classes, '@oba/core'])('a module that defines nothing changes nothing: %s', async (entry) => {
    expect(await oursLeftBy(entry)).toEqual({ made: [], gone: [], called: [] })
  })

  // A row that is opened shows its curve, so three lists bring the element of one.
  it.each([
    ['oba-compare', []],
    ['oba-curve', []],
    ['oba-framework', ['oba-curve']],
    ['oba-quadrants', ['oba-curve']],
    ['oba-report', []],
    ['oba-scorecard', ['oba-curve']],
  ])('the define module of %s defines it, and what it opens: %j', async (name, opened) => {
    const { made, called } = await oursLeftBy(`@oba/elements/${name}/define`)
    expect(called.sort()).toEqual([...opened, name].map((one) => `define ${one}`))
    expect(made).toEqual([])
  })

  it('the define module of all defines the six', async () => {
    const { made, called } = await oursLeftBy('@oba/elements/define')
    expect(called).toEqual(
      ['compare', 'curve', 'framework', 'quadrants', 'report', 'scorecard'].map(
        (name) => `define oba-${name}`,
      ),
    )
    expect(made).toEqual([])
  })

  it.each([
    ['cy', 'languages'],
    ['rules', 'rules'],
    ['edit', 'editor'],
  ])(
    'the entry %s adds what it is for where the elements look, oba.%s, and has them drawn anew',
    async (entry, kept) => {
      const { made, called } = await oursLeftBy(`@oba/elements/${entry}`)
      expect(made).toEqual([`globalThis.Symbol(oba.${kept})`])
      expect(called).toEqual(['dispatchEvent [object Event]'])
    },
  )
})
