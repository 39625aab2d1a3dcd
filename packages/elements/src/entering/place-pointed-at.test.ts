import { curve } from '@oba/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curveLayout } from '../chart/curve-layout.js'
import { linearScale } from '../chart/linear-scale.js'
import { AXIS_INSET } from '../chart/curve-room.js'
import { STATES } from '../chart/states.fixture.js'
import { english } from '../messages/english.js'
import { NOT_SAID, curveWith, entryFor } from './entry.js'
import { placePointedAt } from './place-pointed-at.js'

const published = STATES['worked-example']!.curve
const entry = entryFor(curve(published.indicator), 3)!
const drawn = curveWith(published, entry, NOT_SAID, 'before')
const layout = curveLayout(drawn, { width: 640, scale: 1, ...english })
const ANY = { bounds: [0, null] as [number, null], decimals: 0 }

const placeOf = (step: number): number =>
  layout.readings.find(({ period }) => period.end === entry.periods[step]!.end)!.x

/** Where the axis has a value. */
const heightOf = (value: number): number => {
  const [least, most] = layout.ends
  const y = linearScale([least, most], [layout.plotBottom, layout.plotTop + AXIS_INSET])
  return y(value)
}

describe('what a reader points at in the picture', () => {
  it('is the value the axis has there, at the step above which it is', () => {
    const values = fc.integer({ min: 0, max: Math.floor(layout.ends[1]) })
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 2 }), (value, step) => {
        const at = { x: placeOf(step), y: heightOf(value) }
        expect(placePointedAt(at, layout, entry, ANY)).toEqual({ step, value })
      }),
    )
  })

  it('is the nearest step, to the right of the last one too', () => {
    const between = (placeOf(0) + placeOf(1)) / 2
    const stepAt = (x: number) => placePointedAt({ x, y: 100 }, layout, entry, ANY)?.step
    expect([between - 1, between + 1, 630].map(stepAt)).toEqual([0, 1, 2])
  })

  it('is nothing where figures are known', () => {
    const half = (placeOf(1) - placeOf(0)) / 2
    expect(placePointedAt({ x: placeOf(0) - half - 1, y: 100 }, layout, entry, ANY)).toBe(null)
    expect(placePointedAt({ x: NaN, y: 100 }, layout, entry, ANY)).toBe(null)
  })

  it('is never beyond the ends of the axis, or what is possible', () => {
    const [least, most] = layout.ends
    const valueAt = (y: number, limits: Parameters<typeof placePointedAt>[3] = ANY) =>
      placePointedAt({ x: placeOf(0), y }, layout, entry, limits)!.value
    expect(valueAt(-500)).toBe(Math.round(most))
    expect(valueAt(5000)).toBe(Math.round(least))
    expect(valueAt(-500, { bounds: [0, 100], decimals: 0 })).toBe(100)
  })

  it('is as exact as the figures are published', () => {
    const { value } = placePointedAt({ x: placeOf(0), y: heightOf(123.456) }, layout, entry, {
      ...ANY,
      decimals: 1,
    })!
    expect(value).toBe(123.5)
  })
})
