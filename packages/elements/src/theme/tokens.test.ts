import { describe, expect, it } from 'vitest'
import { TOKENS } from './tokens.js'
import type { TokenName } from './tokens.js'

/** WCAG 2 relative luminance and contrast. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

describe.each(['light', 'dark'] as const)('the %s colours', (set) => {
  const text: TokenName[] = ['text', 'muted', 'actual', 'forecast', 'better', 'worse', 'target']
  it.each(text)('make text in “%s” readable on the surface', (name) => {
    expect(contrast(TOKENS[name][set], TOKENS.surface[set])).toBeGreaterThanOrEqual(4.5)
  })

  const marks: TokenName[] = ['actual', 'forecast', 'axis', 'better', 'worse', 'target']
  const grounds: TokenName[] = ['surface', 'range', 'range-outer']
  it.each(marks.flatMap((mark) => grounds.map((ground) => [mark, ground] as const)))(
    'make a line in “%s” plain on “%s”',
    (mark, ground) => {
      expect(contrast(TOKENS[mark][set], TOKENS[ground][set])).toBeGreaterThanOrEqual(3)
    },
  )
})
