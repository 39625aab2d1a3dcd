import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKeptBack, isSymbol, markedFigure, readNumber } from './read-number.js'

const figure = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => ({ value: digits / 10 ** places, places }))

describe('readNumber', () => {
  it('gives back any figure as it is printed, with thousands commas, a pound, a percent or a mark beside it', () => {
    fc.assert(
      fc.property(
        figure,
        fc.constantFrom('%', ' %', ''),
        fc.constantFrom('r', 'p', 'note 3'),
        ({ value, places }, percent, mark) => {
          const printed = value.toFixed(places)
          const grouped = value.toLocaleString('en-GB', {
            minimumFractionDigits: places,
            maximumFractionDigits: places,
          })
          for (const text of [printed, grouped, printed.replace('-', '−')])
            expect(readNumber(text + percent)).toBe(value + 0)
          if (value >= 0) expect(readNumber(`£${grouped}`)).toBe(value)
          expect(markedFigure(`${grouped} [${mark}]`)).toEqual({ figure: value + 0, mark })
        },
      ),
    )
  })

  it('takes off the dust of binary arithmetic and nothing that was published', () => {
    expect(readNumber('19.100000000000001')).toBe(19.1)
    expect(readNumber('38.299999999999997')).toBe(38.3)
    expect(readNumber('0.123456789012')).toBe(0.123456789012)
  })

  it('gives no number for any symbol, band or word', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = readNumber(text)
        expect(value === null || Number.isFinite(value)).toBe(true)
        if (isSymbol(text) || isKeptBack(text)) expect(value).toBeNull()
      }),
    )
    for (const text of [
      '90-99',
      '<= 10',
      '12,5',
      '1,23,456',
      '(4.5)',
      '£1.2m',
      '00:10',
      'Infinity',
      'NaN',
      '1e309',
    ])
      expect(readNumber(text)).toBeNull()
  })
})
