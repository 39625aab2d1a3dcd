import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LEFT_OUT } from '../browser/other-browsers.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const ANY = '…'

/** The titles a test file gives its groups or its tests, with a mark for each part that is filled in. */
function titles(text: string, of: string): string[] {
  const found = text.matchAll(new RegExp(`\\b${of}\\(\\s*(['\`])(.+?)\\1`, 'g'))
  return [...found].map(([, , title]) => title!.replace(/\$\{[^}]*\}/g, ANY))
}

/** What browser tests are called: their groups, and each test after its group. */
const names = ['packages/elements/src', 'test/browser'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.browser.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(root, folder, file), 'utf8')
      const tests = titles(text, 'it')
      return titles(text, 'describe').flatMap((group) => [group, ...tests.map((test) => `${group} ${test}`)])
    }),
)

/** Whether a name may be that of a test, as it is written or with a part filled in. */
function isWritten(left: string): boolean {
  const filledIn = (name: string): boolean =>
    name.includes(ANY) && name.split(ANY).every((part) => part.length < 9 || left.includes(part))
  return names.some((name) => name.includes(left)) || names.some(filledIn)
}

describe('a test that another browser leaves out', () => {
  // A name that fits no test leaves nothing out, and would leave out whatever comes to be called so.
  it.each(Object.entries(LEFT_OUT).flatMap(([browser, left]) => left.map((name) => [browser, name])))(
    'is one there is, in %s: %s',
    (_, left) => expect(isWritten(left!)).toBe(true),
  )

  it('and a name that no test has is found out', () => expect(isWritten('<oba-curve> flies')).toBe(false))
})
