import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consumer } from './packed.js'
import type { Consumer } from './packed.js'

let own: Consumer

beforeAll(() => {
  own = consumer()
}, 240_000)

afterAll(() => own.leave())

/** What a page loads of an app that uses only these names of the core, as it is published. */
async function bundled(names: string): Promise<{ text: string; gzipped: number; from: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from '@oba/core'`, resolveDir: own.project },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  })
  const [file] = outputFiles
  const [output] = Object.values(metafile.outputs)
  return {
    text: file!.text,
    gzipped: gzipSync(file!.contents, { level: 9 }).length,
    from: Object.entries(output!.inputs).flatMap(([name, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [name.replace(/^.*node_modules\//, '')] : [],
    ),
  }
}

describe('an app that sets out a service', () => {
  it('loads the three functions of quadrants in under 3 kB gzip, without words, rules, schemas or readers', async () => {
    const { text, gzipped, from } = await bundled('quadrants, keepBackPairs, headlineChoice')
    expect(from).toEqual(['@oba/core/dist/index.js'])
    expect(gzipped).toBeLessThan(3_000)
    // A headline in either language would be a sign that the sentences came along.
    expect(text).not.toMatch(/How much did we do|Faint wnaethom ni/)
    const alone = await bundled('quadrants')
    expect(alone.gzipped).toBeLessThan(2_000)
  })
})
