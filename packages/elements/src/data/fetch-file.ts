import { DataFaultError } from './data-fault.js'

const files = new Map<string, Promise<Uint8Array>>()

/**
 * Fetches a file once for all the elements that ask while it is on its way. Nothing is kept after
 * that: a page that stays open for weeks sees new figures, and the browser's own cache revalidates.
 */
export async function fetchFile(src: string, base: string): Promise<Uint8Array> {
  const url = address(src, base)
  const known = files.get(url)
  if (known) return known
  const fetched = download(url, src)
  files.set(url, fetched)
  const forget = (): boolean => files.delete(url)
  fetched.then(forget, forget)
  return fetched
}

function address(src: string, base: string): string {
  try {
    return new URL(src, base).href
  } catch {
    throw new DataFaultError('unreachable', (messages) => messages.unreachable(src))
  }
}

async function download(url: string, src: string): Promise<Uint8Array> {
  let response: Response
  try {
    response = await fetch(url, { cache: 'no-cache' })
  } catch {
    throw new DataFaultError('unreachable', (messages) => messages.unreachable(src))
  }
  const { status } = response
  if (status === 401 || status === 403)
    throw new DataFaultError('sign-in', (messages) => messages.signIn(src))
  if (status === 404) throw new DataFaultError('not-found', (messages) => messages.notFound(src))
  if (!response.ok) throw new DataFaultError('server-fault', (messages) => messages.serverFault(src, status))
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (looksLikeWebPage(bytes)) throw new DataFaultError('web-page', (messages) => messages.isWebPage(src))
  return bytes
}

/** A sign-in page often comes as a success: its first character gives it away, as no table begins so. */
function looksLikeWebPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder()
    .decode(bytes.slice(0, 256))
    .replace(/^\uFEFF/, '')
    .trimStart()
  return /^<(!doctype|html|head|body|\?xml)/i.test(start)
}
