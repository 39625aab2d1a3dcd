import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../pages/open-page.js'
import type { Visit } from '../pages/open-page.js'
import { seeCurve } from '../examples/see-curve.js'
import { installedExample } from './installed-example.js'
import type { InstalledExample } from './installed-example.js'

let visited: Visit
let example: InstalledExample

beforeAll(async () => {
  example = installedExample('angular')
  visited = await visit()
}, 600_000)

afterAll(async () => {
  await visited.leave()
  example.leave()
}, 600_000)

describe('the example in Angular', () => {
  it('is built with strict templates and shows its curve, and what its event told', async () => {
    const { ok, said } = example.run('build')
    expect(ok, said).toBe(true)
    const server = await preview({
      root: example.folder,
      logLevel: 'error',
      build: { outDir: 'dist/browser' },
      preview: { port: 0 },
    })
    try {
      const { page, reported } = await visited.open(server.resolvedUrls!.local[0]!)
      await seeCurve(page)
      expect(await page.locator('main > p').innerText()).toMatch(
        /^For the minutes: Turned\. .* Strong evidence\.$/,
      )
      expect(reported).toEqual([])
    } finally {
      await server.close()
    }
  })

  it('is refused where its template calls what its class has not', () => {
    const file = join(example.folder, 'src/exclusions.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"ready($event)"', '"reddy($event)"'))
    const { ok, said } = example.run('build')
    expect(ok).toBe(false)
    expect(said).toContain('reddy')
  })
})
