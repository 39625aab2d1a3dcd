import { describe, expect, it } from 'vitest'
import { status } from './status.js'

/** actual, forecast, where the forecast began; fewer is better. */
const cases = [
  [244, 533.5, 409, 'turned', 'fewer than forecast and fewer than at the start'],
  [415, 473.5, 409, 'bending', 'still rising, but less than forecast'],
  [40, 50, 60, 'ahead', 'the forecast was falling and is beaten'],
  [55, 50, 60, 'behind', 'falling, but less than forecast'],
  [70, 50, 60, 'worse', 'rising where a fall was forecast'],
  [60, 60.4, 50, 'as-forecast', 'equal as the figures are published'],
  [60.4, 60.6, 50, 'bending', 'a little better, and printed so'],
] as const

describe('where a curve stands', () => {
  it.each(cases)('%d against a forecast of %d from %d is %s: %s', (actual, expected, began, where) => {
    expect(status(actual, expected, began, 0, -1)).toBe(where)
    expect(status(-actual, -expected, -began, 0, 1)).toBe(where)
  })

  it('looks no closer than the figures are printed', () => {
    expect(status(58.44, 58.36, 60, 1, -1)).toBe('as-forecast')
    expect(status(59.86, 59.96, 60, 1, -1)).toBe('turned')
    // 59.8 is a printed improvement of 0.2 on 60, which is more than one step of 0.1.
    expect(status(59.7, 59.8, 60, 1, -1)).toBe('ahead')
    expect(status(60, 61, 60, 0, -1)).toBe('bending')
    expect(status(60, 59, 60, 0, -1)).toBe('worse')
  })

  it('takes a forecast that improves by no more than the figures can show for one that goes nowhere', () => {
    expect(status(58, 59, 60, 0, -1)).toBe('turned')
    expect(status(57, 58.9, 60, 0, -1)).toBe('ahead')
  })
})
