import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'packages', 'elements', 'dist')
const firstLine = (name: string): string => readFileSync(join(dist, name), 'utf8').split('\n')[0]!

it.each(['oba.min.js', 'oba.all.min.js'])('%s asks to be made ready while it arrives', (name) => {
  expect(firstLine(name)).toBe('//# allFunctionsCalledOnLoad')
})

it.each(['oba.cy.min.js', 'oba.rules.min.js', 'oba.edit.min.js'])(
  '%s does not: most of it waits for a reader to ask',
  (name) => {
    expect(firstLine(name)).not.toContain('//#')
  },
)
