import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The CSV parser is published as CommonJS, which a browser does not load: it is served as a module. */
export function papaparseModule() {
  let served
  return {
    name: 'papaparse-module',
    async serve(context) {
      if (!context.path.endsWith('/papaparse/papaparse.js')) return undefined
      served ??= build({
        stdin: {
          contents: "export { default } from 'papaparse'",
          resolveDir: fileURLToPath(new URL('../../packages/core', import.meta.url)),
        },
        bundle: true,
        format: 'esm',
        platform: 'browser',
        write: false,
      }).then(({ outputFiles }) => outputFiles[0].text)
      return { body: await served, type: 'js' }
    },
  }
}
