import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  target: 'es2022',
  clean: true,
  sourcemap: true,
  // tsup's declaration step still sets an option that TypeScript 6 has deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
