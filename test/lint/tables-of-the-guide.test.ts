import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { methodNames } from '../../packages/core/src/forecast/forecast.types.js'
import { ABOUT_COLUMNS } from '../../packages/core/src/reading/about-columns.js'
import { en } from '../../packages/core/src/words/en.js'
import { TOKENS } from '../../packages/elements/src/theme/tokens.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const core = (file: string): string => read(`packages/core/src/${file}`)

/** What an interface has, by its source: types are gone when a test runs. */
const has = (source: string, name: string): string[] => {
  const body = new RegExp(`interface ${name}\\b[^{]*\\{\\n([^]*?)\\n\\}`).exec(source)![1]!
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, key]) => key!)
}

/** The rows of the table under a heading, as cells. */
const rowsUnder = (page: string, heading: string): string[][] => {
  const [, section = ''] = read(`docs/${page}`).split(`\n${heading}\n`)
  const [table = ''] = /(?:^ *\|.*\n)+/m.exec(section.split(/\n##+ /)[0]!) ?? []
  const rows = table.split('\n').map((row) => row.split('|').slice(1, -1))
  return rows.slice(2).filter((row) => row.length > 0)
}
const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
const namedUnder = (page: string, heading: string): string[] =>
  rowsUnder(page, heading).flatMap(([names]) => quoted(names!))
const line = (page: string, begins: string): string =>
  read(`docs/${page}`)
    .split(/\n{2,}/)
    .find((part) => part.startsWith(begins)) ?? ''

describe('the tables of the guide have what the code has, and nothing else', () => {
  it('the options of readTable, and the roles a column can be given', () => {
    expect(namedUnder('reading.md', '## Options').sort()).toEqual(
      has(core('reading/read-options.ts'), 'ReadOptions').sort(),
    )
    const [, roles] = /type Role =\n([^]*?)\n\n/.exec(core('reading/column-roles.ts'))!
    expect(quoted(line('reading.md', 'The roles are'))).toEqual(
      [...roles!.matchAll(/'(\w+)'/g)].map(([, role]) => role),
    )
  })

  it('the options of curve and of forecast, and the names of the methods', () => {
    expect(namedUnder('forecast.md', '### Options of `curve`').sort()).toEqual(
      has(core('curve/curve.ts'), 'CurveOptions').sort(),
    )
    expect(namedUnder('forecast.md', '### Options of `forecast`').sort()).toEqual(
      [
        ...has(core('forecast/forecast.types.ts'), 'ForecastOptions'),
        ...has(core('forecast/forecast.ts'), 'IndicatorForecastOptions'),
      ].sort(),
    )
    expect(namedUnder('forecast.md', '### Methods')).toEqual([...methodNames])
  })

  it('every status beside its words', () => {
    const said = [...read('docs/verdict.md').matchAll(/^ *\| `([\w-]+)` +\| ([^|]+?) +\|[^|]+\|$/gm)].map(
      ([, code, words]) => [code, words],
    )
    expect(Object.fromEntries(said)).toEqual(en.status)
  })

  it('every verdict explained to the readers of a page', () => {
    const page = read('docs/how-to-read/index.html')
    const explained = Object.entries(en.status).filter(
      ([code]) => !(code in en.why) || code === 'no-actuals-yet',
    )
    expect(explained.length).toBe(7)
    for (const [, words] of explained) expect(page).toContain(`<dt>${words}</dt>`)
  })

  it('the columns of the companion file', () => {
    expect(quoted(line('embedding.md', 'A second file (`about`)').split(/\.\s/)[0]!).slice(1).sort()).toEqual(
      ABOUT_COLUMNS.map(([column]) => column).sort(),
    )
  })

  it('every colour with its light and its dark value', () => {
    const said = rowsUnder('embedding.md', '### Colours').map(([name, , light, dark]) => [
      quoted(name!)[0]!.replace('--oba-', ''),
      { light: quoted(light!)[0], dark: quoted(dark!)[0] },
    ])
    const colours = Object.entries(TOKENS).map(([name, { light, dark }]) => [name, { light, dark }])
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(colours))
  })
})
