import { curve, readTable } from '@oba/core'
import type { Curve } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { STATES } from '../chart/states.fixture.js'
import { coloursOf } from '../theme/scheme.js'
import { curveSvg } from './curve-svg.js'

const HOSTILE = `</text><script>alert("1")</script> & 'x' \u0000\u0008 \ud800`

function hostile(): Curve {
  const area = (name: string, from: number): string[][] =>
    [0, 1, 2, 3, 4, 5, 6].map((step) => [HOSTILE, name, name, `31 March ${2013 + step}`, `${from + step}`])
  const { indicators } = readTable([
    ['indicator', 'area_code', 'area', 'period', 'value'],
    ...area('A1', 50),
    ...area(HOSTILE, 20),
  ])
  return curve(indicators[0]!, { polarity: 'lower', baselineUntil: '2017', compare: indicators.slice(1) })
}

describe('a curve as SVG', () => {
  const all = Object.values(STATES).map((state) => curveSvg(state.curve, state.options))

  it('holds no style, class, script or address', () => {
    for (const svg of [...all, curveSvg(hostile())])
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /<style|style=|class=|<script|href|url\(|http/,
      )
  })

  it('keeps text from data as text', () => {
    const svg = curveSvg(hostile())
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).not.toMatch(/[\u0000\u0008]/)
    // Half a character would make the whole file unreadable, and this throws on one.
    expect(() => encodeURIComponent(svg)).not.toThrow()
    expect(
      svg.match(/<(\w+)/g)!.filter((tag) => !['<svg', '<title', '<desc', '<path', '<text'].includes(tag)),
    ).toEqual([])
  })

  it('says what it shows to those who do not see it', () => {
    const svg = curveSvg(STATES['worked-example']!.curve)
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(svg).toContain('<title>Fewer children on child protection plans than forecast</title>')
    expect(svg).toMatch(/<desc>[^<]*305 children[^<]*<\/desc>/)
  })

  it.each(['light', 'dark', 'print'] as const)('has only the colours of the %s scheme', (scheme) => {
    const used = curveSvg(STATES['worked-example']!.curve, { scheme }).match(/#[0-9a-f]{6}/g)!
    const known: string[] = Object.values(coloursOf(scheme))
    expect(used.filter((colour) => !known.includes(colour))).toEqual([])
    expect(used[0]).toBe(coloursOf(scheme).surface)
  })

  it('is as wide as asked, and Welsh where asked', () => {
    const svg = curveSvg(STATES['worked-example']!.curve, { width: 500, locale: 'cy-GB' })
    expect(svg).toContain('width="500"')
    expect(svg).toContain('Hanes')
  })
})
