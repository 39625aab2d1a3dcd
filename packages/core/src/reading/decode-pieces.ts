import { utf16 } from './decode-text.js'

/** The platform's own decoder: in browsers, workers, Node and edge functions alike. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string }

/** Turns bytes into text piece by piece; the last call, without bytes, gives what was held back. */
export type Decode = (bytes?: Uint8Array) => string

/**
 * A decoder of text that arrives in pieces, with the same result as `decodeText` on the whole: it goes over
 * to Windows-1252 only from the first byte that cannot be UTF-8.
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

/** What may follow these first bytes: no longer spelling of a shorter character, no half of a pair, nothing beyond Unicode. */
const SECOND: Readonly<Record<number, readonly [least: number, most: number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
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
      const [least, most] = (k === 1 ? SECOND[lead] : undefined) ?? [0x80, 0xbf]
      if (bytes[i + k]! < least || bytes[i + k]! > most) return { valid: i, cut: false }
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
