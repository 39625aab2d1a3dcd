import { describe, expect, it } from 'vitest'
import { whyNoFigure } from './why-no-figure.js'

describe('where a figure is missing', () => {
  it.each(['*', 'c', '[c]', '**', 'suppressed'])('“%s” says that it was kept back', (symbol) => {
    expect(whyNoFigure(symbol)).toBe('kept-back')
  })

  it.each(['29O', '£1.25m', '54.9*', '55,3', 'c.55'])(
    '“%s” is a figure that could not be read, and not one that was never published',
    (symbol) => {
      expect(whyNoFigure(symbol)).toBe('not-read')
    },
  )

  it.each(['', '..', 'n/a', '<5', '90-99', 'to follow'])('“%s” is neither', (symbol) => {
    expect(whyNoFigure(symbol)).toBe('none')
  })
})
