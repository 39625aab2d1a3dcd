import { expect, it } from 'vitest'
import { decimalsOf } from './decimals-of.js'

it.each([
  [3, 0],
  [-2000, 0],
  [12.34, 2],
  [-0.5, 1],
  [1e-7, 7],
  [1.5e-7, 8],
])('%d is written with %i decimals', (value, decimals) => expect(decimalsOf(value)).toBe(decimals))
