import { expect, it } from 'vitest'
import { CallError } from '../call-error.js'
import { rankAmong } from './among-areas/rank-among.js'
import { judge } from './polarity.js'
import type { Polarity } from './polarity.js'

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

it('a direction that is none is a mistake in the call, and never the opposite', () => {
  const wrong = 'Higher' as Polarity
  expect(() => judge(2, wrong)).toThrow(CallError)
  expect(() => rankAmong([88, 91, 95], 1, { polarity: wrong })).toThrow(CallError)
})
