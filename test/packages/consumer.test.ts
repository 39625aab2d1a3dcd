import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, consumer } from './packed.js'
import type { Consumer } from './packed.js'

let own: Consumer

beforeAll(() => {
  own = consumer()
}, 240_000)

afterAll(() => own.leave())

/** As the strictest projects compile: what is looked up in a list may not be there. */
function compiles(program: string): void {
  const words = [
    '--noEmit',
    '--strict',
    '--noUncheckedIndexedAccess',
    '--target',
    'es2022',
    '--module',
    'nodenext',
  ]
  writeFileSync(join(own.project, 'program.ts'), program)
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      ...words,
      '--lib',
      'es2023,dom,dom.iterable',
      'program.ts',
    ],
    { cwd: own.project, encoding: 'utf8' },
  )
  expect(stdout).toBe('')
  expect(status).toBe(0)
}

/** The program that a file of ours shows. */
function programIn(file: string): string {
  return /```ts\n(.*?)```/s.exec(readFileSync(join(ROOT, file), 'utf8'))![1]!
}

describe('in an empty project', () => {
  it('the core reads a table and judges its curve', () => {
    const script = `
      import { readTable, curve, verdictSentence, catalogueFor } from '@oba/core'
      const rows = [50, 52, 51, 53, 20, 18].map((value, year) => 'plans,Dorset,31 March ' + (2013 + year) + ',' + value)
      const { indicators } = readTable(['indicator,area,period,value', ...rows].join('\\n'))
      console.log(verdictSentence(curve(indicators[0], { polarity: 'lower', baselineUntil: '2016' }), catalogueFor('en')))
    `
    expect(own.node(script)).toMatch(/^Turned/)
  })

  it('every entry of both packages can be imported in Node, and none but a define module runs anything', () => {
    for (const name of ['core', 'elements']) {
      const folder = join(own.project, 'node_modules/@oba', name)
      const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        exports: Record<string, string | { default?: string }>
      }
      const entries = Object.entries(exports).flatMap(([entry, target]) =>
        typeof target === 'object' && target.default && !/define$/.test(entry)
          ? [`@oba/${name}${entry.slice(1)}`]
          : [],
      )
      expect(entries.length).toBeGreaterThan(0)
      const before = 'const before = new Set(Reflect.ownKeys(globalThis));'
      const imports = entries.map((entry) => `await import('${entry}');`).join('')
      // Lit and zod say on the global which of them is loaded, and Lit brings Node a registry. Ours there is what three
      // entries are for: another language, other rules, the form of a forecast.
      const after = `
        const left = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)
        const ours = left.filter((name) => !/^(lit|reactiveElement|customElements|__zod)/.test(name))
        const defined = ['compare', 'curve', 'framework', 'quadrants', 'report', 'scorecard'].filter((name) => globalThis.customElements?.get('oba-' + name))
        console.log([...ours, ...defined].sort().join())`
      const added = name === 'core' ? '' : 'Symbol(oba.editor),Symbol(oba.languages),Symbol(oba.rules)'
      expect(own.node(before + imports + after), entries.join()).toBe(added)
    }
  })

  it('the figures of a curve become a picture in Node', () => {
    const script = `
      import { readTable, curve } from '@oba/core'
      import { curveSvg } from '@oba/elements/svg'
      const rows = [50, 52, 51, 53].map((value, year) => 'plans,Dorset,31 March ' + (2013 + year) + ',' + value)
      const { indicators } = readTable(['indicator,area,period,value', ...rows].join('\\n'))
      console.log(curveSvg(curve(indicators[0])))
    `
    expect(own.node(script)).toMatch(/^<svg [^]*<\/svg>$/)
  })

  it('a TypeScript program of somebody else compiles against the published types', () => {
    compiles(`import { curve, readTable } from '@oba/core'
import type { Curve } from '@oba/core'
import { ObaCurve } from '@oba/elements'
const { indicators } = readTable('indicator,area,period,value\\nplans,Dorset,2013,5')
const made: Curve = curve(indicators[0]!, { polarity: 'lower' })
const element: ObaCurve = document.createElement('oba-curve')
element.curve = made
element.addEventListener('oba-ready', (event) => console.log(event.curves.length))
// @ts-expect-error a polarity is one of three
curve(indicators[0]!, { polarity: 'up' })
`)
  })

  it.each(['define', 'oba-curve/define'])(
    'the types of “%s” alone name the elements and their events',
    (entry) => {
      compiles(`import '@oba/elements/${entry}'
document.querySelector('oba-curve')!.headingLevel = '2'
document.querySelector('oba-curve')!.addEventListener('oba-select', ({ sentence }) => console.log(sentence))
document.addEventListener('oba-ready', ({ curves }) => console.log(curves.length))
document.addEventListener('oba-data-error', ({ fault }) => console.log(fault.code))
window.addEventListener('oba-forecast', ({ saved }) => console.log(saved.area))
// @ts-expect-error the event carries curves
document.addEventListener('oba-ready', ({ nothing }) => console.log(nothing))
`)
    },
  )

  it('the listeners that the guide shows on a document compile', () => {
    compiles(`import '@oba/elements'
document.addEventListener('oba-forecast', ({ saved }) => console.log(saved.area))
`)
  })

  it.each(['README.md', 'packages/core/README.md'])('the program that %s shows compiles', (file) => {
    compiles(`declare const csv: string\n${programIn(file)}`)
  })

  it('the program that the README shows gives what it says beside each line', () => {
    const rows = [243, 270, 372, 409, 415, 244, 305].map(
      (value, year) => `plans,A1,31 March ${2013 + year},${value}`,
    )
    const csv = JSON.stringify(['indicator,area_code,period,value', ...rows].join('\n'))
    const program = programIn('README.md')
    const lines = [...program.matchAll(/^(.*) \/\/ '(.*)'$/gm)]
    const asked = lines.map(([, line]) => line).join()
    const said = JSON.parse(
      own.node(`const csv = ${csv}\n${program}\nconsole.log(JSON.stringify([${asked}].flat()))`),
    ) as string[]
    expect(said).toHaveLength(2)
    lines.forEach(([, , beside], at) => {
      for (const part of beside!.split(' … ')) expect(said[at]).toContain(part)
    })
  })
})
