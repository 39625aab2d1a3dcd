import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'
import { finishScript } from './finish-script.js'
import { SMALL } from './small-script.js'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Two copies on one page each say which they are. */
const define = { OBA_VERSION: JSON.stringify(version) }

const declarations = { compilerOptions: { ignoreDeprecations: '6.0' } }

/** A style sheet inside a script is text to whoever makes the script small: this makes the sheet small first. */
const smallStyles: Plugin = {
  name: 'small-styles',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const small = new Map<string, string>()
      for (const [sheet, rules] of source.matchAll(/css`([^`$]*)`/g)) {
        const { code } = await transform(rules!, { loader: 'css', minify: true })
        small.set(sheet, `css${'`'}${code.trim().replaceAll('\\', '\\\\')}${'`'}`)
      }
      return { loader: 'ts', contents: source.replace(/css`[^`$]*`/g, (sheet) => small.get(sheet)!) }
    })
  },
}

/** Self-contained classic scripts: a page opened from a shared drive may not load modules. Welsh is apart, as most pages need none. */
const SCRIPTS = {
  'oba.min': 'src/define-curves.ts',
  'oba.all.min': 'src/define.ts',
  'oba.cy.min': 'src/cy.ts',
  'oba.rules.min': 'src/rules.ts',
  'oba.edit.min': 'src/edit.ts',
}

export default defineConfig([
  {
    entry: [
      'src/index.ts',
      'src/define.ts',
      'src/oba-compare/oba-compare.ts',
      'src/oba-compare/define.ts',
      'src/oba-curve/oba-curve.ts',
      'src/oba-curve/define.ts',
      'src/oba-framework/oba-framework.ts',
      'src/oba-framework/define.ts',
      'src/oba-quadrants/oba-quadrants.ts',
      'src/oba-quadrants/define.ts',
      'src/oba-report/oba-report.ts',
      'src/oba-report/define.ts',
      'src/oba-scorecard/oba-scorecard.ts',
      'src/oba-scorecard/define.ts',
      'src/cy.ts',
      'src/rules.ts',
      'src/edit.ts',
      'src/svg/index.ts',
    ],
    format: ['esm'],
    target: 'es2022',
    clean: true,
    sourcemap: true,
    dts: declarations,
    esbuildPlugins: [smallStyles],
    define,
  },
  {
    entry: SCRIPTS,
    format: ['iife'],
    target: 'es2022',
    platform: 'browser',
    esbuildPlugins: [smallStyles],
    minify: 'terser',
    // A page that does not say its encoding is read as an old one, and its scripts with it: plain ASCII is the same in all.
    terserOptions: { ...SMALL, format: { comments: /^!/, ascii_only: true } },
    // Whose work it holds is said once, and not once a module.
    esbuildOptions: (options) => {
      options.legalComments = 'none'
    },
    banner: {
      js: `/*! oba ${version}, MIT. With Lit, (c) Google LLC, BSD-3-Clause. */`,
    },
    define,
    noExternal: [/.*/],
    outExtension: () => ({ js: '.js' }),
    onSuccess: async () => {
      for (const name of Object.keys(SCRIPTS))
        console.log(finishScript(fileURLToPath(new URL(`dist/${name}.js`, import.meta.url))))
    },
  },
])
