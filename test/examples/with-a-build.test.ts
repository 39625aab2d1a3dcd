import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, visit } from '../pages/open-page.js'
import type { Visit } from '../pages/open-page.js'
import { seeCurve } from './see-curve.js'

let visited: Visit
const outDir = mkdtempSync(join(tmpdir(), 'oba-example-'))

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
  rmSync(outDir, { recursive: true, force: true })
})

describe.each(['react', 'vue'])('the example in %s', (name) => {
  const root = join(ROOT, 'docs/examples', name)

  it('asks for the versions it is tried with here', () => {
    const asked = packagesOf(root)
    const tried = packagesOf(ROOT)
    expect(Object.keys(asked).length).toBeGreaterThan(3)
    for (const [dependency, version] of Object.entries(asked))
      expect(tried[dependency], dependency).toBe(version)
  })

  it('is one its own compiler accepts', () => {
    const compiler = join(ROOT, 'node_modules/vue-tsc/bin/vue-tsc.js')
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', root], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('is built and shows its curve, and what its event told', async () => {
    await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
    const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0 } })
    try {
      const { page, reported } = await visited.open(server.resolvedUrls!.local[0]!)
      await seeCurve(page)
      expect(await page.locator('main > p').innerText()).toBe(
        'For the minutes: Turned. 17 fewer than forecast in the school year ending in 2024. Strong evidence.',
      )
      expect(reported).toEqual([])
    } finally {
      await server.close()
    }
  })
})

function packagesOf(folder: string): Record<string, string> {
  const read = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  return { ...read.dependencies, ...read.devDependencies }
}
