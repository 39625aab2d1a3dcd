import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const packages = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'packages')

/** From what everything rests on to what rests on everything: a folder may take from those before it. */
const FLOORS = {
  core: [
    'call-error.ts',
    'check-call.ts',
    'period',
    'series',
    'statistics',
    'model',
    'forecast',
    'rules',
    'schema',
    'reading',
    'curve',
    'writing',
    'performance',
    'scorecard',
    'framework',
    'words',
    'index.ts',
  ],
  elements: [
    'define-element.ts',
    'last-answer.ts',
    'console',
    'theme',
    'messages',
    'story',
    'badge',
    'chart',
    'svg',
    'data',
    'heading-level.ts',
    'enhance',
    'rules',
    'oba-curve',
    'opened-curves',
    'oba-compare',
    'oba-framework',
    'oba-quadrants',
    'oba-report',
    'oba-scorecard',
    'output',
    'entering',
  ],
} as const

type Imports = ReadonlyMap<string, readonly string[]>

/** What each file of a package imports of its own package, types too. */
function importsOf(name: string): Imports {
  const source = join(packages, name, 'src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file),
  )
  return new Map(
    files.map((file) => [
      file,
      ts
        .preProcessFile(readFileSync(join(source, file), 'utf8'))
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => relative(source, join(source, dirname(file), fileName)).replace(/js$/, 'ts')),
    ]),
  )
}

/** The first way found from a file back to itself. */
function circleIn(imports: Imports): readonly string[] | null {
  const done = new Set<string>()
  const from = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of imports.get(file) ?? []) {
      const circle = from(next, [...way, file])
      if (circle) return circle
    }
    done.add(file)
    return null
  }
  for (const file of imports.keys()) {
    const circle = from(file, [])
    if (circle) return circle
  }
  return null
}

describe.each(['core', 'elements'] as const)('in %s', (name) => {
  const imports = importsOf(name)
  const folderOf = (file: string): string => file.split('/')[0]!
  const floorOf = (file: string): number => (FLOORS[name] as readonly string[]).indexOf(folderOf(file))

  it('no file imports in a circle, types included', () => {
    expect(circleIn(imports)).toBeNull()
  })

  it('a folder takes only from those it rests on', () => {
    const entry = (file: string): boolean => !file.includes('/') && floorOf(file) < 0
    const upwards = [...imports]
      .filter(([file]) => !entry(file))
      .flatMap(([file, taken]) => taken.map((other) => [file, other] as const))
      .filter(([file, other]) => floorOf(file) < floorOf(other) || floorOf(other) < 0)
    expect(upwards.map((pair) => pair.join(' takes from '))).toEqual([])
    expect([...imports.keys()].filter((file) => file.includes('/') && floorOf(file) < 0)).toEqual([])
  })
})
