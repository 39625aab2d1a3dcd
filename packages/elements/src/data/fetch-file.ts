import { DataFaultError, faultOf } from './data-fault.js'
import { positive } from './read-options.js'
import { shareWork } from './share-work.js'
import { textOf } from './text-of.js'

/** 20 MB: more than any table a page should load, and less than what would stop an old laptop. */
const MOST_BYTES = 20_000_000

/** A file to fetch: its address as the author wrote it, what that is relative to, and how large it may be. */
export interface WantedFile {
  readonly src: string
  readonly base: string
  readonly maxBytes: string
}

const SIGN_IN = /password|\b(sign.?in|log.?[io]n|adfs|oauth2?|saml2?|sso)\b/i

const once = shareWork<Uint8Array>()

/** Fetches a file once for all the elements that ask while it is on its way; the browser's own cache revalidates. */
export async function fetchFile(file: WantedFile, signal: AbortSignal): Promise<Uint8Array> {
  const url = address(file)
  return once(`${file.maxBytes} ${url}`, signal, (stop) => download(url, file, stop))
}

function address({ src, base }: WantedFile): string {
  try {
    return new URL(src, base).href
  } catch {
    throw unreachable(src)
  }
}

/** Browsers let a page that was opened from a disk fetch nothing. */
function unreachable(src: string, url = ''): DataFaultError {
  const why = url.startsWith('file:') ? 'fromDisk' : 'unreachable'
  return new DataFaultError('unreachable', (messages) => messages[why](src))
}

async function download(url: string, file: WantedFile, signal: AbortSignal): Promise<Uint8Array> {
  const { src } = file
  const response = await fetch(url, { cache: 'no-cache', signal }).catch(() => {
    throw unreachable(src, url)
  })
  const { status } = response
  if (status === 401 || status === 403) throw faultOf('signIn', src)
  if (status === 404) throw faultOf('notFound', src)
  if (!response.ok) throw faultOf('serverFault', src, status)
  const bytes = await wholeBody(response, file)
  const page = webPage(bytes)
  if (page === null) return bytes
  // Whatever its status says: by its title, a box it has for a password, or where the request was sent on to.
  const said = [...page.matchAll(/<title[^<]*|type\s*=\s*.?password/gi), response.redirected && response.url]
  throw faultOf(SIGN_IN.test(String(said)) ? 'signIn' : 'webPage', src)
}

/** Counts as it reads, so that a file without an end is stopped like one that is too long. */
async function wholeBody(response: Response, { src, maxBytes }: WantedFile): Promise<Uint8Array> {
  const most = positive('max-bytes', maxBytes) ?? MOST_BYTES
  const pieces: BlobPart[] = []
  let length = 0
  const reader = (response.body ?? new Blob().stream()).getReader()
  for (;;) {
    const { value } = await reader.read().catch(() => {
      throw faultOf('cutShort', src)
    })
    if (!value) break
    length += value.length
    if (length > most) {
      void reader.cancel()
      throw faultOf('tooLarge', src, most)
    }
    pieces.push(value)
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

/** The text of a web page, or null: its first characters give it away, as no table begins with a tag or a comment. */
function webPage(bytes: Uint8Array): string | null {
  return /^\s*<([a-z]|!doctype|!--|\?xml)/i.test(textOf(bytes, 256)) ? textOf(bytes, 200_000) : null
}
