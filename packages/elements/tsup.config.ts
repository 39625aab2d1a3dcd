import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'
import { finishScript } from './finish-script.js'
import { READY, SMALL } from './small-script.js'
import { smallSource } from './small-source.js'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Two copies on one page each say which they are. */
const define = { OBA_VERSION: JSON.stringify(version) }

const declarations = { compilerOptions: { ignoreDeprecations: '6.0' } }

/** Self-contained classic scripts: a page opened from a shared drive may not load modules. Welsh is apart, as most pages need none. */
const SCRIPTS = {
  'oba.min': 'src/define-curves.ts',
  'oba.all.min': 'src/define.ts',
  'oba.cy.min': 'src/cy.ts',
  'oba.rules.min': 'src/rules.ts',
  'oba.edit.min': 'src/edit.ts',
}

const scripts = (names: readonly (keyof typeof SCRIPTS)[], compress: object, first = ''): Options => ({
  entry: Object.fromEntries(names.map((name) => [name, SCRIPTS[name]])),
  format: ['iife'],
  target: 'es2022',
  platform: 'browser',
  esbuildPlugins: [smallSource],
  minify: 'terser',
  // A page that does not say its encoding is read as an old one, and its scripts with it: plain ASCII is the same in all.
  terserOptions: { ...SMALL, compress, format: { comments: /^!|^# /, ascii_only: true } },
  esbuildOptions: (options) => {
    // Whose work it holds is said once, and not once a module.
    options.legalComments = 'none'
    // Each of the two finds what the other leaves long: 400 bytes less, gzipped.
    options.minifySyntax = true
    options.minifyIdentifiers = true
  },
  banner: {
    js: `${first}/*! oba ${version}, MIT. With Lit, (c) Google LLC, BSD-3-Clause. */`,
  },
  define,
  noExternal: [/.*/],
  outExtension: () => ({ js: '.js' }),
  onSuccess: async () => {
    for (const name of names)
      console.log(finishScript(fileURLToPath(new URL(`dist/${name}.js`, import.meta.url))))
  },
})

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
    publicDir: true,
    sourcemap: true,
    dts: declarations,
    esbuildPlugins: [smallSource],
    define,
  },
  // Functions brought together make every script smaller but the smallest, where what stays apart is more alike.
  scripts(['oba.min'], { ...SMALL.compress, hoist_funs: false }, READY),
  scripts(['oba.all.min'], SMALL.compress, READY),
  scripts(['oba.cy.min', 'oba.rules.min', 'oba.edit.min'], SMALL.compress),
])
