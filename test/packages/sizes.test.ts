import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { minify } from 'terser'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const gzipped = (script: string | Uint8Array): number => gzipSync(script, { level: 9 }).length

/** One built module with all it needs but what the page has anyway, as small as the one-file script is made. */
async function bundled(entry: string, loadedAnyway: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/elements/dist', entry)],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    external: loadedAnyway,
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  })
  const { code } = await minify(outputFiles[0]!.text, { ecma: 2020, toplevel: true })
  return gzipped(code!)
}

describe('what a page loads, gzipped,', () => {
  const script = (name: string): number => gzipped(readFileSync(join(root, 'packages/elements/dist', name)))

  // The aim is 75 kB, with every element. What is in the way is reading what publishers really write (23 kB,
  // periods and all), and then words and pictures to take away: each a need of the page's reader or author.
  it('is at most 77 kB for curves and scorecards in one script, with what readers may take away', () => {
    expect(script('oba.min.js')).toBeLessThanOrEqual(77_000)
  })

  it('is at most 84 kB for every element in one script', () => {
    expect(script('oba.all.min.js')).toBeLessThanOrEqual(84_000)
  })

  // The aim is 56 kB; what is in the way is words, and reading what publishers really write.
  it('is at most 66 kB for <oba-curve>, its core and the reading of CSV', async () => {
    expect(await bundled('oba-curve/define.js')).toBeLessThanOrEqual(66_000)
  })

  it('is at most 22 kB for <oba-curve> beside Lit and the core', async () => {
    expect(
      await bundled('oba-curve/define.js', ['lit', 'lit/decorators.js', 'lit/directives/*', '@oba/core']),
    ).toBeLessThanOrEqual(22_000)
  })
})
