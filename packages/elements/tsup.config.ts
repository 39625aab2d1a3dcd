import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Two copies on one page each say which they are. */
const define = { OBA_VERSION: JSON.stringify(version) }

const declarations = { compilerOptions: { ignoreDeprecations: '6.0' } }

export default defineConfig([
  {
    entry: [
      'src/index.ts',
      'src/define.ts',
      'src/oba-curve/oba-curve.ts',
      'src/oba-curve/define.ts',
      'src/oba-scorecard/oba-scorecard.ts',
      'src/oba-scorecard/define.ts',
      'src/svg/index.ts',
    ],
    format: ['esm'],
    target: 'es2022',
    clean: true,
    sourcemap: true,
    dts: declarations,
    define,
  },
  {
    // One self-contained classic script: a page opened from a shared drive may not load modules.
    entry: { 'oba.min': 'src/define.ts' },
    format: ['iife'],
    target: 'es2022',
    platform: 'browser',
    minify: true,
    define,
    noExternal: [/.*/],
    outExtension: () => ({ js: '.js' }),
  },
])
