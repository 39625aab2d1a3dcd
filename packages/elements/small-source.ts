import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'
import type { Plugin } from 'esbuild'

/** What a page need not load, taken out while it is still known for what it is. */
export const smallSource: Plugin = {
  name: 'small-source',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: await withSmallSheets(await readFile(path, 'utf8')),
    }))
    onLoad({ filter: /src.(badge|chart|data|oba-curve|output|story).[^.]+\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: withoutLineEnds(await readFile(path, 'utf8')),
    }))
  },
}

/** A style sheet inside a script is text to whoever makes the script small: this makes the sheet small first. */
async function withSmallSheets(source: string): Promise<string> {
  const small = new Map<string, string>()
  for (const [sheet, rules] of source.matchAll(/css`([^`$]*)`/g)) {
    const { code } = await transform(rules!, { loader: 'css', minify: true })
    small.set(sheet, `css${'`'}${code.trim().replaceAll('\\', '\\\\')}${'`'}`)
  }
  return source.replace(/css`[^`$]*`/g, (sheet) => small.get(sheet)!)
}

/**
 * Takes the line ends out of the templates a curve is made of: each is a node of its own in every copy of one, a third of
 * all that one far from the screen has. Only templates have lines that begin with a tag or with `${`. What is on one line stays as it is, so a
 * space between words is written on one.
 */
function withoutLineEnds(source: string): string {
  return source.replace(/(?<=[>}`])\s*\n\s*(?=<[a-z/]|\$\{)|(?<=[>}])\s*\n\s*(?=`)/g, '')
}
