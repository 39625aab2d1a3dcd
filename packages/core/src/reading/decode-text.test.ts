import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDecoder } from './decode-pieces.js'
import { decodeText } from './decode-text.js'

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)]

describe('decodeText', () => {
  it('reads UTF-8, and Windows-1252 from the first byte that is none', () => {
    expect(decodeText(new Uint8Array(bytesOf('Ynys Môn £5')))).toBe('Ynys Môn £5')
    expect(decodeText(new Uint8Array([...bytesOf('Môn '), 0xa3, 0x35]))).toBe('Môn £5')
    expect(decodeText(new Uint8Array([0x4d, 0xf4]))).toBe('Mô')
    expect(decodeText(new Uint8Array([0xa3]))).toBe('£')
    expect(decodeText(new Uint8Array())).toBe('')
  })

  it('gives the same whole and in pieces, whatever the bytes', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 5 }).map(bytesOf),
      fc.array(fc.constantFrom(0x41, 0xa3, 0xc3, 0xe2, 0x82, 0xac, 0xf0), { maxLength: 4 }),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.array(fc.nat(20), { maxLength: 3 }),
        (parts, cuts) => {
          const bytes = new Uint8Array([0x41, 0x42, ...parts.flat()])
          const at = [0, ...cuts.filter((cut) => cut > 1).sort((a, b) => a - b), bytes.length]
          const decode = textDecoder()
          const pieces = at.slice(1).map((end, index) => decode(bytes.slice(at[index], end)))
          expect(pieces.join('') + decode()).toBe(decodeText(bytes))
        },
      ),
    )
  })
})
