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

/** What the first bytes of files that are no text at all say of them. */
const NO_TEXT: readonly (readonly [mark: string, what: string])[] = [
  ['PK\u0003\u0004', 'a spreadsheet (xlsx or ods)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel file (xls)'],
  ['%PDF', 'a PDF'],
  ['\u001f\u008b', 'compressed (gz)'],
]

/** What a file that is no text at all says of itself; null for text. */
export function notText(bytes: Uint8Array): string | null {
  const own = NO_TEXT.find(([mark]) => [...mark].every((char, index) => bytes[index] === char.charCodeAt(0)))
  return own?.[1] ?? null
}

/** The encoding of UTF-16, or null for any other. */
export function utf16(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  const head = bytes.subarray(0, 200)
  const zeros = (odd: number): boolean =>
    head.filter((byte, index) => byte === 0 && index % 2 === odd).length > head.length / 4
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return zeros(1) ? 'utf-16le' : zeros(0) ? 'utf-16be' : null
}
