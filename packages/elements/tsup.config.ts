import { defineConfig } from 'tsup'

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
  },
  {
    // One self-contained classic script: a page opened from a shared drive may not load modules.
    entry: { 'oba.min': 'src/define.ts' },
    format: ['iife'],
    target: 'es2022',
    platform: 'browser',
    minify: true,
    noExternal: [/.*/],
    outExtension: () => ({ js: '.js' }),
  },
])
