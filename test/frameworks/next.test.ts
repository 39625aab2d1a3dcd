import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../pages/open-page.js'
import type { Visit } from '../pages/open-page.js'
import { seeCurve } from '../examples/see-curve.js'
import { installedExample } from './installed-example.js'
import type { InstalledExample } from './installed-example.js'

let visited: Visit
let example: InstalledExample
let server: ChildProcess | undefined

beforeAll(async () => {
  example = installedExample('next')
  visited = await visit()
}, 600_000)

afterAll(async () => {
  await visited.leave()
  if (server && server.exitCode === null) {
    server.kill()
    await once(server, 'exit')
  }
  example.leave()
}, 600_000)

/** Starts what Next.js built, at any free port, and waits until it says where. */
function started(...words: string[]): Promise<string> {
  const command = join(example.folder, 'node_modules/next/dist/bin/next')
  server = spawn(process.execPath, [command, ...words, '-p', '0'], {
    cwd: example.folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  // Read to the end: a server whose output nobody takes any more may stop at its next line.
  let said = ''
  return new Promise((found, failed) => {
    server!.stdout!.on('data', (part) => {
      said += String(part)
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? []
      if (address && said.includes('Ready')) found(address)
    })
    server!.once('exit', () => failed(new Error(said)))
  })
}

describe('the example in Next.js', () => {
  it('is built, written by its server with its table, and shows its curve without a mismatch', async () => {
    const { ok, said } = example.run('build')
    expect(ok, said).toBe(true)
    const address = await started('start')
    const html = await (await fetch(address)).text()
    expect(html).toMatch(/<oba-curve [^>]*baseline-until="2022"[^>]*><table>/)
    const { page, reported } = await visited.open(address)
    await seeCurve(page)
    expect(reported).toEqual([])
  })
})
