import { afterEach, describe, expect, it, vi } from 'vitest'
import { axisOf } from './axis-of.js'

describe('what an author says of the axis', () => {
  afterEach(() => vi.restoreAllMocks())

  it.each([
    ['', 'zero'],
    ['data', 'data'],
    [' zero ', 'zero'],
    ['0 1,000', [0, 1000]],
    ['80 100', [80, 100]],
    ['-5 5', [-5, 5]],
  ])('“%s” is understood', (text, axis) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(axisOf(text)).toEqual(axis)
    expect(warned).not.toHaveBeenCalled()
  })

  it.each(['100 80', '5', '0 50 100', 'log', '0 much'])('“%s” is left out, and said', (text) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(axisOf(text)).toBe('zero')
    expect(warned.mock.calls[0]![0]).toContain(`axis="${text}" is left out`)
  })
})
