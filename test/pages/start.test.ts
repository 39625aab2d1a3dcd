import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { POLICY, serve } from '../../docs/start/serve.mjs'
import { ROOT } from './open-page.js'

const stops: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function start(port: number): Promise<string> {
  const { address, stop } = await serve(ROOT, port)
  stops.push(stop)
  return address
}

describe('the demonstration server', () => {
  it('takes a free port when the usual one is taken', async () => {
    const other = createServer()
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready))
    stops.push(() => new Promise((closed) => other.close(closed)))
    const taken = (other.address() as AddressInfo).port
    const address = await start(taken)
    expect(address).not.toContain(`:${taken}/`)
    expect((await fetch(`${address}docs/dorset/`)).status).toBe(200)
  })

  it('sends the strict policy with every page', async () => {
    const response = await fetch(`${await start(0)}docs/dorset/`)
    expect(response.headers.get('content-security-policy')).toBe(POLICY)
  })

  it.each([
    'package.json',
    'docs/../package.json',
    'docs/%2e%2e/package.json',
    'docs/..%2fpackage.json',
    'node_modules/lit/package.json',
    'docs/%00',
  ])('does not serve %s', async (path) => {
    expect((await fetch((await start(0)) + path)).status).toBe(404)
  })

  it('leads from its front door to the curves', async () => {
    expect((await fetch(await start(0))).url).toContain('/docs/dorset/')
  })
})
