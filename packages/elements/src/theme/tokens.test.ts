import { describe, expect, it } from 'vitest'
import { TEXTS } from '../chart/looks.js'
import { ALL_MARKS } from '../chart/small-looks.js'
import type { Colour } from '../chart/looks.js'
import { coloursOf } from './scheme.js'
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

const tokensOf = (colours: readonly (Colour | undefined)[]): TokenName[] => [
  ...new Set(
    colours.flatMap((name): TokenName[] => {
      if (name === undefined) return []
      return name === 'verdict' ? ['better', 'worse', 'muted'] : [name]
    }),
  ),
]

// From the table of looks itself, so that a mark or a text in another colour is asked about as well. The grid is
// decoration, and what is drawn in the surface's own colour keeps two marks apart.
const MARK_COLOURS = tokensOf(Object.values(ALL_MARKS).map(({ stroke }) => stroke)).filter(
  (name) => name !== 'grid' && name !== 'surface',
)
const TEXT_COLOURS = tokensOf(['text', 'muted', 'verdict', ...Object.values(TEXTS).map(({ fill }) => fill)])
const BANDS = ['range'] as const

const pairs = (names: readonly TokenName[], grounds: readonly TokenName[]): [TokenName, TokenName][] =>
  names.flatMap((name) => grounds.map((ground): [TokenName, TokenName] => [name, ground]))

describe.each(['light', 'dark', 'print'] as const)('the %s colours', (scheme) => {
  const colours = coloursOf(scheme)

  it.each(pairs(TEXT_COLOURS, ['surface']))('make text in “%s” readable on “%s”', (name, ground) => {
    expect(contrast(colours[name], colours[ground])).toBeGreaterThanOrEqual(4.5)
  })

  // The forecast's label stands beside the plot, where no band is.
  it.each(
    pairs(
      TEXT_COLOURS.filter((name) => name !== 'forecast'),
      BANDS,
    ),
  )('make text in “%s” readable on “%s”, which it may cross', (name, ground) => {
    expect(contrast(colours[name], colours[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(MARK_COLOURS, ['surface', ...BANDS]))('make a line in “%s” plain on “%s”', (mark, ground) => {
    expect(contrast(colours[mark], colours[ground])).toBeGreaterThanOrEqual(3)
  })
})

describe('on a page whose ground is the grey that public services use, the light colours', () => {
  const ground = '#f3f2f1'

  it.each(TEXT_COLOURS)('keep text in “%s” readable', (name) => {
    expect(contrast(TOKENS[name].light, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(MARK_COLOURS)('keep a line in “%s” plain', (name) => {
    expect(contrast(TOKENS[name].light, ground)).toBeGreaterThanOrEqual(3)
  })
})
