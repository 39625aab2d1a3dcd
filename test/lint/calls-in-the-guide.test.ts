import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as core from '../../packages/core/src/index.js'
import { curveSvg } from '../../packages/elements/src/svg/index.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => join('docs', name))].filter(
  (name) => name.endsWith('.md'),
)
const functions = new Map(
  Object.entries({ ...core, curveSvg }).filter(([, one]) => typeof one === 'function') as [
    string,
    (...given: never[]) => unknown,
  ][],
)

const parsed = (code: string): ts.SourceFile =>
  ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true)

function callsIn(node: ts.Node): ts.CallExpression[] {
  const below: ts.CallExpression[] = []
  node.forEachChild((child) => void below.push(...callsIn(child)))
  return ts.isCallExpression(node) ? [node, ...below] : below
}

/** What stands in a page as code: between its fences, indented, and within a line. */
function codeIn(text: string): string[] {
  const fences = [...text.matchAll(/^ *```(?:js|ts)\n([^]*?)^ *```$/gm)].map(([, code]) => code!)
  const rest = text.replace(/^ *```[^]*?^ *```$/gm, '')
  const lines = [...rest.matchAll(/^ {4}(?![-*|\d ])(.+)$/gm), ...rest.matchAll(/`([^`\n]+)`/g)]
  return [...fences, ...lines.map(([, code]) => code!)]
}

/** How many a function must be given, and how many it takes. */
function takes(one: (...given: never[]) => unknown): readonly [number, number] {
  const [said] = parsed(`(${String(one)})`).statements
  let most = one.length
  said?.forEachChild((child) => {
    const inner = ts.isParenthesizedExpression(child) ? child.expression : child
    if (ts.isFunctionLike(inner)) most = inner.parameters.length
  })
  return [one.length, most]
}

const calls = pages.flatMap((page) =>
  codeIn(readFileSync(join(root, page), 'utf8')).flatMap((code) =>
    callsIn(parsed(code)).flatMap((call) => {
      const one = functions.get(call.expression.getText())
      return one ? [{ page, said: call.getText(), given: call.arguments.length, one }] : []
    }),
  ),
)
const called = new Set(calls.map(({ said }) => said.split('(')[0]))

describe('a function of ours in the guide', () => {
  it.each(calls)('is given what it takes: $said in $page', ({ given, one }) => {
    const [least, most] = takes(one)
    expect(given).toBeGreaterThanOrEqual(least)
    expect(given).toBeLessThanOrEqual(most)
  })

  it('is never named without once saying what it takes', () => {
    const named = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/`([a-z]+[A-Z]\w*)`/g)].map(([, name]) => name!),
    )
    const bare = named.filter((name) => functions.has(name) && !called.has(name))
    expect(bare).toEqual([])
  })
})
