import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Layout } from '../chart/layout.types.js'
import { TEXTS } from '../chart/looks.js'
import { textWidth } from '../chart/text-width.js'
import { coloursOf } from '../theme/scheme.js'
import { framePicture } from './frame-picture.js'

const LAYOUT = {
  width: 300,
  height: 200,
  paths: [{ mark: 'history', d: 'M0,0L10,10' }],
  texts: [{ role: 'tick', text: '2013', x: 5, y: 190, anchor: 'middle' }],
} as unknown as Layout
const colours = { ...coloursOf('light'), verdict: '#000000' }
const framed = (title: string, notes: readonly string[]) =>
  framePicture({ layout: LAYOUT, colours, title, notes, description: '' })

describe('a picture that leaves its page', () => {
  it('keeps its marks where they were laid out', () => {
    const { paths, texts } = framed('Fewer children in care than forecast', ['Source: DfE.'])
    expect(paths).toEqual(LAYOUT.paths)
    expect(texts).toContainEqual(LAYOUT.texts[0])
  })

  it('has its title above them and its notes below, in order, all of it on the sheet and none over the edge', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { minLength: 1, maxLength: 40 })
    const paragraph = words.map((all) => all.join(' '))
    fc.assert(
      fc.property(paragraph, fc.array(paragraph, { maxLength: 4 }), (title, notes) => {
        const { left = 0, top = 0, width, height, texts } = framed(title, notes)
        const heads = texts.filter(({ role }) => role === 'title')
        const feet = texts.filter(({ role }) => role === 'strip')
        expect(heads.map(({ text }) => text).join(' ')).toBe(title)
        expect(feet.map(({ text }) => text).join(' ')).toBe(notes.join(' '))
        for (const { y } of heads) expect(y).toBeLessThan(0)
        for (const { y } of feet) expect(y).toBeGreaterThan(LAYOUT.height)
        for (const { role, text, x, y } of [...heads, ...feet]) {
          const { size } = TEXTS[role]
          expect(x).toBeGreaterThan(left)
          expect(x + textWidth(text, size)).toBeLessThan(left + width)
          expect(y - size).toBeGreaterThan(top)
          expect(y).toBeLessThan(top + height)
        }
      }),
    )
  })
})
