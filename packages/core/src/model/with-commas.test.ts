import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { figure } from '../words/figures.js'
import { catalogueFor } from '../words/language.js'
import { withCommas } from './with-commas.js'

it.each([
  ['999', '999'],
  ['1000', '1,000'],
  ['-1234567.8901', '-1,234,567.8901'],
  ['100000', '100,000'],
])('of %s are %s', (digits, written) => {
  expect(withCommas(digits)).toBe(written)
})

it('stand where a browser puts them', () => {
  const exact = { maximumFractionDigits: 20 }
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (whole) => {
      expect(withCommas(`${whole}`)).toBe(whole.toLocaleString('en-GB', exact))
    }),
  )
})

it('need nothing of a browser in English and Welsh', () => {
  const asked = vi.spyOn(Intl, 'NumberFormat')
  for (const language of ['en', 'cy']) expect(figure(25_310, 0, catalogueFor(language))).toBe('25,310')
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
})
