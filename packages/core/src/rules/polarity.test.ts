import { expect, it } from 'vitest'
import { judge } from './polarity.js'

it('more is better or worse in the declared direction, and neither without one', () => {
  expect(judge(2, 'higher')).toBe('better')
  expect(judge(-2, 'higher')).toBe('worse')
  expect(judge(2, 'lower')).toBe('worse')
  expect(judge(-2, 'lower')).toBe('better')
  expect(judge(2, 'none')).toBe(null)
  expect(judge(2)).toBe(null)
})

it('no difference is neither better nor worse', () => {
  expect(judge(0, 'higher')).toBe(null)
  expect(judge(0, 'lower')).toBe(null)
})
