import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { minify } from 'terser'
import { describe, expect, it } from 'vitest'
import { SMALL, withoutLines } from '../../packages/elements/small-script.js'
import { smallSource } from '../../packages/elements/small-source.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const gzipped = (script: string | Uint8Array): number => gzipSync(script, { level: 9 }).length

/**
 * One module with all it needs but what the page has anyway, as small as the one-file script is made. From its sources: the
 * parts that built modules share are in another order from build to build, which is a hundred bytes one way or the other.
 */
async function bundled(entry: string, loadedAnyway: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/elements/src', entry)],
    conditions: ['source'],
    plugins: [smallSource],
    define: { OBA_VERSION: '"0.0.0"' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    external: loadedAnyway,
    legalComments: 'none',
    minifySyntax: true,
    minifyIdentifiers: true,
    write: false,
    logLevel: 'error',
  })
  const { code } = await minify(outputFiles[0]!.text, SMALL)
  return gzipped(withoutLines(code!))
}

// Each bound is what is there, so that no kilobyte comes in unseen. The aims are 75 kB for a script, 56 kB for
// <oba-curve> with its core and 22 kB beside it. In the way are reading what publishers really write (25 kB with
// its periods), a picture that names all it shows, and pictures and tables to take away.
describe('what a page loads, gzipped,', () => {
  const script = (name: string): number => gzipped(readFileSync(join(root, 'packages/elements/dist', name)))

  it('is at most 81.7 kB for curves and scorecards in one script, with what readers may take away', () => {
    expect(script('oba.min.js')).toBeLessThanOrEqual(81_700)
  })

  it('is at most 95.1 kB for every element in one script', () => {
    expect(script('oba.all.min.js')).toBeLessThanOrEqual(95_100)
  })

  it('is at most 10.9 kB more for a page that shows other rules beside the verdict', () => {
    expect(script('oba.rules.min.js')).toBeLessThanOrEqual(10_900)
  })

  it('is at most 22.4 kB more for a page whose readers may enter a forecast', () => {
    expect(script('oba.edit.min.js')).toBeLessThanOrEqual(22_400)
  })

  it('is at most 69.9 kB for <oba-curve>, its core and the reading of CSV', async () => {
    expect(await bundled('oba-curve/define.ts')).toBeLessThanOrEqual(69_900)
  })

  it('is at most 25 kB for <oba-curve> beside Lit and the core', async () => {
    expect(
      await bundled('oba-curve/define.ts', ['lit', 'lit/decorators.js', 'lit/directives/*', '@oba/core']),
    ).toBeLessThanOrEqual(25_000)
  })
})
