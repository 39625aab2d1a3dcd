import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

/** What a strict intranet would send; the page has to work under it, so the demonstration always does. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** Only the pages and the built elements are ever served, whatever else lies in the folder. */
const SERVED = ['docs', 'packages/elements/dist', 'test/pages']

/**
 * Serves the pages on this machine alone, at `port` or, when that is taken, at any free one.
 * Resolves to its address and a way to stop it.
 */
export function serve(root, port) {
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.writeHead(302, { location: '/docs/dorset/' }).end()
      return
    }
    const file = fileFor(root, request.url ?? '/')
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.')
      return
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
    })
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', (fault) => {
      if (fault.code === 'EADDRINUSE' && port !== 0) resolve(serve(root, 0))
      else reject(fault)
    })
    server.listen(port, '127.0.0.1', () => {
      resolve({
        // Not “localhost”: another server may have that name's other address at the same port.
        address: `http://127.0.0.1:${server.address().port}/`,
        stop: () =>
          new Promise((stopped) => {
            server.close(stopped)
            server.closeAllConnections()
          }),
      })
    })
  })
}

function fileFor(root, url) {
  let path
  try {
    path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replaceAll(sep, '/')
  } catch {
    return null
  }
  const wanted = path.endsWith('/') ? `${path}index.html` : path
  if (wanted.includes('\0') || !SERVED.some((folder) => wanted.startsWith(`/${folder}/`))) return null
  const file = join(root, wanted)
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null
}
