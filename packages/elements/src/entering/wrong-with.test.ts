import { parsePeriod } from '@oba/core'
import type { Period } from '@oba/core'
import { describe, expect, it } from 'vitest'
import { enteringEn } from '../messages/entering.en.js'
import { isPossible, wrongWith } from './wrong-with.js'

const PERIODS = ['31 March 2026', '31 March 2027'].map((label) => parsePeriod(label) as Period)
const SAID = { by: 'Board', on: '2026-03-01' }
const PERCENT = { bounds: [0, 100] as [number, number] }

const said = (
  values: readonly number[],
  made = SAID,
  { bounds }: { bounds: readonly [number | null, number | null] } = PERCENT,
) => wrongWith({ bounds }, { periods: PERIODS, values }, made, enteringEn)

describe('what stops a forecast from being finished', () => {
  it('is nothing where every figure is possible and who and when are said', () => {
    expect(said([12.5, 0])).toBe(null)
  })

  it('is a box left empty, which is never a zero', () => {
    expect(said([12, NaN])).toEqual({ at: 1, sentence: '31 March 2027 needs a number.' })
  })

  it('is a figure that cannot be, with what can', () => {
    expect(said([101, 5])).toEqual({ at: 0, sentence: '31 March 2026 must be from 0 to 100.' })
    expect(said([-1, 5], SAID, { bounds: [0, null] })?.sentence).toBe('31 March 2026 cannot be below 0.')
    expect(said([1, 5], SAID, { bounds: [null, 0] })?.sentence).toBe('31 March 2026 cannot be above 0.')
  })

  it('is that nobody says who makes it, or on what day', () => {
    expect(said([1, 2], { by: '', on: '' })).toEqual({ at: 'by', sentence: 'Say who makes this forecast.' })
    expect(said([1, 2], { by: 'Board', on: '' })?.at).toBe('on')
  })

  it('is a day typed in another way, where a browser has no box for dates', () => {
    expect(said([1, 2], { by: 'Board', on: '1/3/2026' })?.at).toBe('on')
  })
})

describe('a possible figure', () => {
  it('may be anything where nothing limits it, but a number', () => {
    expect([-5, 0, 1e9, NaN, Infinity].map((value) => isPossible(value, [null, null]))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})
