import { Readable } from 'node:stream'

const CSV = 'indicator,area_code,area,period,value\n'
const ROWS = [243, 270, 372, 409, 415, 244, 305]
  .map((value, index) => `plans,A1,Dorset,31 March ${2013 + index},${value}`)
  .join('\n')

/**
 * Every way a server lets a page down, at addresses under /faulty/. Nothing waits for a clock: a held
 * answer comes when the test asks for /faulty/release, and /faulty/seen tells what became of a request.
 */
export function faultyServer() {
  const held = new Map()
  const seen = new Map()
  const note = (name, what) => seen.set(name, [...(seen.get(name) ?? []), what])
  return async (context, next) => {
    const [, root, kind, name = ''] = context.path.split('/')
    if (root !== 'faulty') return next()
    context.set('cache-control', 'no-store')
    if (kind === 'status') {
      note(context.path, 'asked')
      context.status = Number(name)
      context.body = 'No.'
    } else if (kind === 'good') {
      note(context.path, 'asked')
      csv(context, CSV + ROWS)
    } else if (kind === 'kept') {
      // A browser may keep this for an hour, and show it without asking anybody.
      note(context.path, 'asked')
      context.set('cache-control', 'max-age=3600')
      csv(context, CSV + ROWS)
    } else if (kind === 'held') {
      note(context.path, 'asked')
      context.req.once('close', () =>
        note(context.path, context.res.writableFinished ? 'answered' : 'stopped'),
      )
      await new Promise((release) => held.set(name, release))
      csv(context, (CSV + ROWS).replaceAll('Dorset', name))
    } else if (kind === 'release') {
      held.get(name)?.()
      context.body = 'released'
    } else if (kind === 'seen') {
      context.type = 'application/json'
      context.body = JSON.stringify(seen.get(`/faulty/${context.path.split('/').slice(3).join('/')}`) ?? [])
    } else if (kind === 'endless') {
      csv(context, Readable.from(endless()))
    } else if (kind === 'broken-off') {
      context.respond = false
      context.res.writeHead(200, { 'content-type': 'text/csv', 'content-length': '100000' })
      context.res.write(CSV + ROWS, () => context.res.socket?.destroy())
    } else if (kind === 'sign-in') {
      context.redirect('/faulty/page/sign-in')
    } else if (kind === 'moved') {
      context.redirect('/faulty/page/not-here')
    } else if (kind === 'password') {
      context.type = 'text/html'
      context.body = '<!-- Copyright --><div><form><input type="password" name="p"></form></div>'
    } else if (kind === 'elsewhere') {
      // The same server by its other name: another origin, which does not let this page read.
      context.redirect(`http://127.0.0.1:${context.req.socket.localPort}/faulty/page/sign-in`)
    } else if (kind === 'page') {
      context.type = 'text/html'
      context.body = '<!doctype html><title>Welcome</title><p>Hello.</p>'
    } else if (kind === 'picture') {
      context.type = 'image/png'
      context.body = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      )
    } else context.status = 404
  }
}

function csv(context, body) {
  context.type = 'text/csv'
  context.body = body
}

function* endless() {
  yield CSV
  for (let year = 0; ; year += 1)
    yield `plans,A1,Dorset,31 March ${1000 + (year % 9000)},${year}\n`.repeat(50)
}
