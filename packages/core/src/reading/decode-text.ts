/** The platform's own decoder: in browsers, workers, Node and edge functions alike. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string }

/**
 * Text in the encodings UK files come in, found from the bytes: UTF-16 by its mark or its zero bytes, UTF-8,
 * and from the first byte that cannot be UTF-8 on, Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  const name = utf16(bytes)
  if (name !== null) return new TextDecoder(name).decode(bytes)
  const utf8 = (length: number, stream: boolean): string | null => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream })
    } catch {
      return null
    }
  }
  const whole = utf8(bytes.length, false)
  if (whole !== null) return whole
  let valid = 0
  for (let tooLong = bytes.length + 1; valid + 1 < tooLong;) {
    const middle = (valid + tooLong) >> 1
    if (utf8(middle, true) === null) tooLong = middle
    else valid = middle
  }
  // Its last character may be cut short.
  while (utf8(valid, false) === null) valid -= 1
  // As a stream: all at once, some versions of Node take Windows-1252 for Latin-1.
  const rest = new TextDecoder('windows-1252').decode(bytes.subarray(valid), { stream: true })
  return utf8(valid, false)! + rest
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

/** The encoding of UTF-16, or null for any other. */
export function utf16(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const looked = Math.min(bytes.length, 200)
  for (let i = 0; i < looked; i += 1) if (bytes[i] === 0) zeros[i % 2]! += 1
  if (zeros[1]! > looked / 4) return 'utf-16le'
  return zeros[0]! > looked / 4 ? 'utf-16be' : null
}
