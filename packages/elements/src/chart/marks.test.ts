import { catalogueFor } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { en } from '../messages/en.js'
import { curveLayout } from './curve-layout.js'
import type { Layout, MarkName, TextMark } from './layout.types.js'
import { TEXTS } from './looks.js'
import { STATES } from './states.fixture.js'
import { textWidth } from './text-width.js'

const words = catalogueFor('en')

function layoutOf(name: string, width = 640, scale = 1): Layout {
  const { curve, options } = STATES[name]!
  return curveLayout(curve, { words, messages: en, ...options, width, scale })
}

const path = (layout: Layout, mark: MarkName): string =>
  layout.paths.find((candidate) => candidate.mark === mark)?.d ?? ''
const strokes = (layout: Layout, mark: MarkName): string[] => path(layout, mark).match(/M[^M]+/g) ?? []
const textsOf = (layout: Layout): string[] => layout.texts.map(({ text }) => text)
const heights = (d: string): number[] => (d.match(/,(-?[\d.]+)/g) ?? []).map((y) => Number(y.slice(1)))

function boxOf({ role, text, x, y, anchor }: TextMark, scale: number) {
  const size = TEXTS[role].size * scale
  const wide = textWidth(text, size)
  const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor]
  return { text, left, right: left + wide, top: y - size * 0.7, bottom: y + size * 0.1 }
}

describe('the marks of a curve', () => {
  const sizes = [
    [320, 1],
    [480, 1],
    [640, 1],
    [1000, 1],
    [640, 2],
  ] as const
  it.each(Object.keys(STATES).flatMap((name) => sizes.map((size) => [name, ...size] as const)))(
    'keep every text of “%s” inside the picture and off the others, at %d pixels and text size %d',
    (name, width, scale) => {
      const boxes = layoutOf(name, width, scale).texts.map((text) => boxOf(text, scale))
      for (const { text, left, right } of boxes) {
        expect(left, text).toBeGreaterThanOrEqual(-1)
        expect(right, text).toBeLessThanOrEqual(width + 1)
      }
      boxes.forEach((a, index) =>
        boxes.slice(index + 1).forEach((b) => {
          const apart =
            a.left >= b.right - 1 || b.left >= a.right - 1 || a.top >= b.bottom - 1 || b.top >= a.bottom - 1
          expect(apart, `“${a.text}” over “${b.text}”`).toBe(true)
        }),
      )
    },
  )

  it('name the areas on either side of a break where they differ, and leave it to the notes where it is narrow', () => {
    expect(textsOf(layoutOf('break'))).toEqual(
      expect.arrayContaining(['Boundary change, April 2019', 'Dorset county (before 2019)', 'Dorset']),
    )
    for (const scale of [1, 2]) expect(textsOf(layoutOf('break', 320 * scale, scale))).not.toContain('Dorset')
  })

  it('give each period’s target a level bar of its own, never joined, and name the last', () => {
    const layout = layoutOf('target-by-period')
    const bars = strokes(layout, 'target-bars')
    expect(bars).toHaveLength(4)
    for (const bar of bars) expect(new Set(heights(bar)).size).toBe(1)
    expect(textsOf(layout)).toContain('Target 300')
    expect(path(layout, 'target')).toBe('')
  })

  it('tell a forecast people entered from a fitted one without words: by open squares', () => {
    expect(strokes(layoutOf('entered-forecast'), 'forecast-points')).toHaveLength(3)
    expect(path(layoutOf('worked-example'), 'forecast-points')).toBe('')
  })

  it('name each scenario at its end, in lines that differ', () => {
    const layout = layoutOf('scenarios')
    expect(textsOf(layout).join(' ')).toContain('650 if referrals rise')
    expect(textsOf(layout).join(' ')).toContain('450 with the new team')
    expect(path(layout, 'scenario-1')).not.toBe('')
    expect(path(layout, 'scenario-2')).not.toBe('')
  })

  it('draw an earlier baseline thin, and name it by the year its history ended', () => {
    const layout = layoutOf('earlier-baseline')
    expect(path(layout, 'earlier')).not.toBe('')
    expect([...textsOf(layout), ...layout.key.map(({ text }) => text)]).toContain('2016 baseline')
  })

  it('show a provisional figure hollow, say so beside it, and say what that means', () => {
    const layout = layoutOf('provisional')
    expect(path(layout, 'provisional-points')).not.toBe('')
    expect(path(layout, 'latest-point')).toBe('')
    expect(textsOf(layout)).toContain('(provisional)')
    expect(layout.key.map(({ mark }) => mark)).toEqual(['provisional-points'])
  })

  it('show how far chance moves each figure since the baseline, and none before it', () => {
    const layout = layoutOf('sampling-small')
    expect(strokes(layout, 'whisker')).toHaveLength(3)
    // 40 of 44 is 90.9%, by Wilson 78.8% to 96.4%: longer below the figure than above it.
    const [upper, lower] = (
      strokes(layout, 'whisker')
        .at(-1)!
        .match(/[\d.]+/g) ?? []
    )
      .slice(1)
      .map(Number)
    const [at] = heights(path(layout, 'latest-point'))
    expect(lower! - at!).toBeGreaterThan(2 * (at! - upper!))
    expect(layout.key.map(({ mark }) => mark)).toContain('whisker')
  })

  it('begin an axis near the data at a figure one can read, and say so at its foot', () => {
    const layout = layoutOf('axis-from-data')
    expect(textsOf(layout)).toContain('Axis starts at 85%')
    expect(path(layout, 'zero')).toBe('')
    expect(textsOf(layoutOf('percent-near-100')).join(' ')).not.toContain('Axis starts')
  })

  it('put the same figure at the same height in charts with the same two ends', () => {
    const heightOf200 = (name: string): number | undefined =>
      curveLayout(STATES[name]!.curve, {
        ...{ words, messages: en, width: 640, scale: 1, axis: [0, 1000] },
      }).texts.find(({ role, text }) => role === 'tick' && text === '200')?.y
    expect(heightOf200('suppressed')).toBe(heightOf200('worked-example'))
    expect(heightOf200('worked-example')).toBeDefined()
  })

  it('number notes in order of time, each over its point, its day or its stretch', () => {
    for (const name of ['annotations', 'annotations-narrow']) {
      const layout = layoutOf(name, STATES[name]!.options!.width ?? 640)
      const numbers = layout.texts.filter(({ role }) => role === 'note-number')
      expect(numbers.map(({ text }) => text)).toEqual(layout.annotations.map(({ number }) => `${number}`))
      expect(layout.annotations.map(({ kind }) => kind)).toEqual(['point', 'line', 'range', 'point'])
      expect(strokes(layout, 'note-range').length).toBeGreaterThan(0)
    }
  })

  it('leave to the key only what no label says', () => {
    expect(layoutOf('worked-example').key).toEqual([])
    expect(layoutOf('narrow-320', 320).key.map(({ text }) => text)).toEqual([
      'What happened',
      'Forecast if nothing changes',
      'Likely range (8 in 10)',
    ])
  })

  it('name months over many years by their years', () => {
    const ticks = layoutOf('months-120').texts.filter(({ role, y }) => role === 'tick' && y > 270)
    expect(ticks.map(({ text }) => text)).toEqual([
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ])
  })
})
