/** The platform's own decoder: in browsers, workers, Node and edge functions alike. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string }

/** Turns bytes into text piece by piece; the last call, without bytes, gives what was held back. */
export type Decode = (bytes?: Uint8Array) => string

/**
 * A decoder for the encodings UK files come in, found from the first bytes: UTF-16 by its mark or its
 * zero bytes, UTF-8, and from the first byte that cannot be UTF-8 on, Windows-1252. Going over only
 * from there gives the same text whether a file comes in one piece or in many.
 */
export function textDecoder(): Decode {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let utf8 = true
  let held = new Uint8Array(0)
  return (bytes) => {
    if (!decoder) {
      if (!bytes) return ''
      const name = utf16(bytes)
      utf8 = name === null
      decoder = new TextDecoder(name ?? 'utf-8', { fatal: utf8 })
    }
    if (!utf8) return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    const all = held.length === 0 ? (bytes ?? held) : join(held, bytes ?? new Uint8Array(0))
    held = new Uint8Array(0)
    try {
      return decoder.decode(all)
    } catch {
      // Not UTF-8 to the end: find where it stops.
    }
    const { valid, cut } = validUtf8(all)
    if (cut && bytes) {
      held = all.slice(valid)
      return decoder.decode(all.subarray(0, valid))
    }
    const before = decoder.decode(all.subarray(0, valid))
    decoder = new TextDecoder('windows-1252')
    utf8 = false
    return before + decoder.decode(all.subarray(valid), { stream: true })
  }
}

/** All of a text at once. */
export function decodeText(bytes: Uint8Array): string {
  const decode = textDecoder()
  return decode(bytes) + decode()
}

/** What a file that is no text at all says of itself in its first bytes; null for text. */
export function notText(bytes: Uint8Array): string | null {
  const mark = (text: string): boolean =>
    [...text].every((char, index) => bytes[index] === char.charCodeAt(0))
  if (mark('PK\u0003\u0004')) return 'a spreadsheet file (xlsx or ods)'
  if (mark('\u00d0\u00cf\u0011\u00e0')) return 'an old Excel file (xls)'
  if (mark('%PDF')) return 'a PDF'
  return mark('\u001f\u008b') ? 'a compressed file (gz)' : null
}

function utf16(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const looked = Math.min(bytes.length, 200)
  for (let i = 0; i < looked; i += 1) if (bytes[i] === 0) zeros[i % 2]! += 1
  if (zeros[1]! > looked / 4) return 'utf-16le'
  return zeros[0]! > looked / 4 ? 'utf-16be' : null
}

/** How far the bytes are UTF-8, and whether they only stop short of the end of a character. */
function validUtf8(bytes: Uint8Array): { readonly valid: number; readonly cut: boolean } {
  let i = 0
  while (i < bytes.length) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i += 1
      continue
    }
    const more =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0
    if (more === 0) return { valid: i, cut: false }
    for (let k = 1; k <= more; k += 1) {
      if (i + k >= bytes.length) return { valid: i, cut: true }
      if ((bytes[i + k]! & 0xc0) !== 0x80) return { valid: i, cut: false }
    }
    i += more + 1
  }
  return { valid: i, cut: false }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}
