import { catalogueFor, curve, curveParagraph, readTable } from '@oba/core'
import type { Curve } from '@oba/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../messages/en.js'
import { curveLayout } from './curve-layout.js'
import type { Layout } from './layout.types.js'
import { textWidth } from './text-width.js'

const words = catalogueFor('en')

function plans(values: readonly string[], options: Parameters<typeof curve>[1] = {}): Curve {
  const rows = values.map((value, index) => ['Plans', 'A1', `31 March ${2013 + index}`, value])
  const { indicators } = readTable([['indicator', 'area_code', 'period', 'value'], ...rows])
  return curve(indicators[0]!, { polarity: 'lower', baselineUntil: '2016', ...options })
}

const DORSET = ['243', '270', '372', '409', '415', '244', '305']

function layoutOf(values: readonly string[], width = 640, scale = 1): Layout {
  return curveLayout(plans(values), { width, scale, words, messages: en })
}

function path(layout: Layout, mark: string): string {
  return layout.paths.find((candidate) => candidate.mark === mark)?.d ?? ''
}

describe('the layout of a curve', () => {
  it('is the same data every time', () => {
    expect(layoutOf(DORSET)).toEqual(layoutOf(DORSET))
    expect(JSON.parse(JSON.stringify(layoutOf(DORSET)))).toEqual(layoutOf(DORSET))
  })

  it('has no number that is not one', () => {
    for (const values of [
      DORSET,
      ['5'],
      ['5', '5', '5', '5', '5'],
      ['0', '0', '0', '0', '0'],
      ['x', 'x'],
      [...DORSET, '', '9'],
    ]) {
      const { paths, texts } = layoutOf(values)
      expect(JSON.stringify({ paths, texts })).not.toMatch(/NaN|Infinity|null/)
    }
  })

  it('stops a line at a missing figure and starts it again after', () => {
    const drawn = layoutOf(['243', '270', '299', '372', '409', '', '305', '290'])
    expect(path(drawn, 'since').match(/M[^M]+/g)).toHaveLength(2)
    expect(path(drawn, 'since')).not.toContain('null')
  })

  it('says of which period each label is where what happened and the forecast end in different ones', () => {
    const labels = (horizon: number): string[] =>
      curveLayout(plans(DORSET, { horizon }), { width: 640, scale: 1, words, messages: en })
        .texts.filter(({ role }) => role.startsWith('label'))
        .map(({ text }) => text)
    expect(labels(3).sort()).toEqual(['305 actual', expect.stringMatching(/forecast$/)])
    expect(labels(5).join(' ')).toMatch(/forecast, 2021 305 actual, 2019$/)
  })

  it('says so too where only values have room, on a line of its own under each', () => {
    const labels = (horizon: number): string[] =>
      curveLayout(plans(DORSET, { horizon }), { width: 320, scale: 1, words, messages: en })
        .texts.filter(({ role }) => role === 'label' || role === 'label-strong')
        .map(({ text }) => text)
    expect(labels(3)).toEqual([expect.stringMatching(/^\d+$/), '305'])
    expect(labels(5)).toEqual([expect.stringMatching(/^\d+$/), '2021', '305', '2019'])
  })

  it('says above the plot the last figure a forecast was made from, as the paragraph does', () => {
    const made = plans(['243', '270', '372', '', '415', '244', '305'])
    const { texts } = curveLayout(made, { width: 800, scale: 1, words, messages: en })
    const strip = texts.find(({ text }) => text.startsWith('Forecast made from data to'))
    expect(strip?.text).toBe('Forecast made from data to 31 March 2015')
    expect(curveParagraph(made, words)).toContain('from data to 31 March 2015')
  })

  it('keeps every name under the axis inside the picture, however narrow that is', () => {
    const spans = [
      '1 April 2013 to 31 March 2014',
      '1 April 2014 to 31 March 2015',
      '1 April 2015 to 31 March 2016',
    ]
    const rows = spans.map((span, index) => ['Plans', 'A1', span, String(index + 1)])
    const { indicators } = readTable([['indicator', 'area_code', 'period', 'value'], ...rows])
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 1200 }), fc.constantFrom(1, 1.5), (width, scale) => {
        const { texts } = curveLayout(curve(indicators[0]!), { width, scale, words, messages: en })
        for (const { role, anchor, text, x } of texts) {
          const half = textWidth(text, 13 * scale) / 2
          // With the room it keeps clear, it may be wider than the whole picture.
          if (role !== 'tick' || anchor !== 'middle' || 2 * half + 8 > width) continue
          expect(x - half).toBeGreaterThanOrEqual(0)
          expect(x + half).toBeLessThanOrEqual(width)
        }
      }),
    )
  })

  it('shows a publisher’s sign in a box at its period and at no height', () => {
    const layout = layoutOf(['243', 'x', '372', '409', '390', '415'])
    expect(path(layout, 'symbol-box')).not.toBe('')
    expect(layout.texts.filter((text) => text.role === 'symbol').map((text) => text.text)).toEqual(['x'])
  })

  it('puts signs that would cover each other in one box, which says theirs or that there are several', () => {
    const signs = (values: readonly string[], width: number): string[] => {
      const { texts } = layoutOf(values, width)
      return texts.filter(({ role }) => role === 'symbol').map(({ text }) => text)
    }
    const years = [...DORSET, 'c', 'c', '310', '320', 'x', 'c', '300', '290', '280', 'x']
    expect(signs(years, 1000)).toEqual(['c', 'c', 'x', 'c', 'x'])
    expect(signs(years, 320)).toEqual(['c', '…', 'x'])
    expect(path(layoutOf(years, 320), 'symbol-box').match(/M/g)).toHaveLength(3)
  })

  it('gives a figure with no neighbour a dot of its own', () => {
    expect(path(layoutOf(['243', '', '372', '', '409', '415', '305']), 'lone-points')).not.toBe('')
  })

  it('draws the band behind the lines and the figures on top', () => {
    const order = layoutOf(DORSET).paths.map((mark) => mark.mark)
    const places = ['range', 'grid', 'boundary', 'forecast', 'history', 'since', 'latest-point'].map((mark) =>
      order.indexOf(mark as never),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBe(0)
  })

  it.each([
    [320, 1],
    [420, 1],
    [640, 1],
    [1000, 1],
    [320, 2],
    [640, 2],
  ])(
    'keeps every text inside the picture and off its neighbours at %d pixels and text size %d',
    (width, scale) => {
      const { texts } = layoutOf(DORSET, width, scale)
      const boxes = texts.map((text) => {
        const size =
          (text.role === 'tick' || text.role === 'strip' || text.role === 'symbol' ? 13 : 14) * scale
        const long = textWidth(text.text, size)
        const left =
          text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - long : text.x - long / 2
        return {
          text: text.text,
          left,
          right: left + long,
          top: text.y - size * 0.75,
          bottom: text.y + size * 0.1,
        }
      })
      for (const box of boxes) {
        expect(box.left, box.text).toBeGreaterThanOrEqual(-1)
        expect(box.right, box.text).toBeLessThanOrEqual(width + 1)
      }
      boxes.forEach((a, index) =>
        boxes.slice(index + 1).forEach((b) => {
          const overlap =
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
          expect(overlap, `“${a.text}” over “${b.text}”`).toBe(false)
        }),
      )
    },
  )

  it('draws a comparator in grey under the ink, named beside the plot where there is room', () => {
    const england = readTable([
      ['indicator', 'area_code', 'area', 'period', 'value'],
      ['Plans', 'E92000001', 'England', '31 March 2018', '140'],
      ['Plans', 'E92000001', 'England', '31 March 2019', '150'],
    ]).indicators
    const compared = plans(DORSET, { compare: england })
    const wide = curveLayout(compared, { width: 640, scale: 1, words, messages: en })
    const order = wide.paths.map((mark) => mark.mark)
    expect(order.indexOf('comparator-1')).toBeGreaterThan(0)
    expect(order.indexOf('comparator-1')).toBeLessThan(order.indexOf('history'))
    expect(wide.texts.map((text) => text.text)).toContain('150 England')
    const narrow = curveLayout(compared, { width: 320, scale: 1, words, messages: en })
    expect(narrow.texts.map((text) => text.text)).not.toContain('150 England')
  })

  it('has something to say at every period, in order, and nothing of a figure kept back but its sign’s meaning', () => {
    const { readings } = layoutOf(['243', 'c', '372', '409', '390', '415'])
    expect(readings.map((reading) => reading.text)).toEqual([
      '31 March 2013: 243 actual.',
      '31 March 2014: kept back to protect people.',
      '31 March 2015: 372 actual.',
      '31 March 2016: 409 actual.',
      expect.stringMatching(
        /^31 March 2017: 390 actual, \d+ forecast, likely range \(8 in 10\) \d+ to \d+\.$/,
      ),
      expect.stringMatching(/^31 March 2018: 415 actual, \d+ forecast/),
      expect.stringMatching(/^31 March 2019: \d+ forecast/),
    ])
    expect(readings[1]!.y).toBeNull()
  })

  it('says of a figure that was kept back or could not be read no more than that', () => {
    const { readings } = layoutOf(['243', '*', '29O', '..', '390', '415'])
    expect(readings.slice(1, 4).map((reading) => reading.text)).toEqual([
      '31 March 2014: kept back.',
      '31 March 2015: could not be read.',
      '31 March 2016: no figure was published.',
    ])
  })

  it('names the latest year, the boundary and the first before any other', () => {
    const ticks = layoutOf(DORSET, 320)
      .texts.filter((text) => text.role === 'tick')
      .map((text) => text.text)
    expect(ticks).toEqual(expect.arrayContaining(['2013', '2016', '2019']))
  })
})
