import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

describe.each(['core', 'elements'])('the package @oba/%s', (name) => {
  const folder = join(root, 'packages', name)

  it('is one that publint finds nothing wrong with', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it('holds every file its exports name', () => {
    const { publishConfig } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      publishConfig: { exports: Record<string, string | Record<string, string>> }
    }
    const named = Object.values(publishConfig.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    )
    expect(named.length).toBeGreaterThan(0)
    for (const file of named) expect(() => readFileSync(join(folder, file))).not.toThrow()
  })
})

describe('@oba/core', () => {
  it('runs in plain Node, from its built file', () => {
    const script = `
      import { readTable, forecast, curve, scorecard } from '@oba/core'
      const { indicators } = readTable('indicator,area_code,period,value\\n' + [243,270,372,409,415,244,305].map((v, i) => 'plans,A1,31 March ' + (2013 + i) + ',' + v).join('\\n'))
      const plans = curve(indicators[0], { polarity: 'lower', baselineUntil: '2016', method: 'straight-line' })
      console.log(plans.verdict.status, scorecard([plans]).summary.of, forecast({ values: [60, 62, 64, 66], frequency: 'annual' }).points.length)
    `
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(said.trim()).toBe('turned 1 5')
  })
})

describe('what a page loads to forecast', () => {
  const folder = join(root, 'packages/core/src/forecast')
  const parts = (...names: string[]): string => names.map((name) => `export * from './${name}.js'`).join('\n')
  async function gzipped(contents: string, loadedAnyway: string[] = []): Promise<number> {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      external: loadedAnyway,
      write: false,
    })
    return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
  }

  it('is at most 6 kB for the default method', async () => {
    const contents = parts(
      'default-forecast',
      'points-from-joint',
      'raise-variance',
      'read-history',
      'noise-floor',
    )
    expect(await gzipped(contents)).toBeLessThanOrEqual(6_000)
  })

  it('is at most 10 kB for every method, and how each would have done before', async () => {
    const contents = parts('forecast-numbers', 'earlier-origins', 'restore-forecast', 'scale')
    expect(await gzipped(contents)).toBeLessThanOrEqual(10_000)
  })

  it('is at most 10 kB for all of it, beside the names of periods that a page reads its tables with', async () => {
    const contents = parts(
      'forecast',
      'forecast-numbers',
      'earlier-origins',
      'enter-forecast',
      'restore-forecast',
    )
    expect(await gzipped(contents, ['../period/*'])).toBeLessThanOrEqual(10_000)
  })
})

describe('what a page loads to set out a service', () => {
  it('is under 3 kB from the whole library, without forecasts, schemas or readers', async () => {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: "export { quadrants, keepBackPairs, headlineChoice } from './index.js'",
        resolveDir: join(root, 'packages/core/src'),
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      metafile: true,
    })
    expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThan(3_000)
    const [output] = Object.values(metafile.outputs)
    const used = Object.entries(output!.inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    )
    expect(used.filter((file) => /zod|forecast\/|papaparse/.test(file))).toEqual([])
  })
})

describe('@oba/elements', () => {
  async function bundle(code: string): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: root },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      minify: true,
      write: false,
      logLevel: 'error',
    })
    return outputFiles[0]!.text
  }

  it.each([
    'define',
    'oba-curve/define',
    'oba-compare/define',
    'oba-framework/define',
    'oba-quadrants/define',
    'oba-report/define',
    'oba-scorecard/define',
  ])('keeps its definitions when a bundler drops what is unused: %s', async (name) => {
    const entry = `@oba/elements/${name}`
    expect(await bundle(`import '${entry}'`)).toMatch(/registry|\.define\(|customElements/)
    expect((await bundle(`import '${entry}'`)).length).toBeGreaterThan(20_000)
  })

  it('defines nothing when only a class is imported and not used', async () => {
    expect((await bundle(`import { ObaCurve } from '@oba/elements/oba-curve'`)).length).toBeLessThan(200)
  })

  it('is safe to import where there is no page', () => {
    const script = "import('@oba/elements').then((m) => console.log(typeof m.ObaCurve))"
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(said.trim()).toBe('function')
  })

  it('comes as one classic script', () => {
    const script = readFileSync(join(root, 'packages/elements/dist/oba.min.js'))
    expect(script.toString()).not.toMatch(/\bimport\s*[({'"]|\beval\s*\(|new Function\b/)
  })
})
