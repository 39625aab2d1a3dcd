import { curve, readTable } from '@oba/core'
import { expect, it } from 'vitest'
import { compareLanguage } from '../messages/compare-language.js'
import { english } from '../messages/english.js'
import { welsh } from '../messages/welsh.js'
import { standing } from './standing.js'

const table = 'indicator,area,period,value\nhomes,Bury,2023,60\nhomes,Bury,2024,62'
const one = curve(readTable(table).indicators[0]!, { polarity: 'higher' })
const ranked = {
  name: 'Bury',
  own: false,
  everybody: false,
  curve: one,
  rank: { rank: 3, of: 5, sharing: 1, quarter: 'B' },
} as const

it('says of what its quarter is one: a second quarter alone is of a year', () => {
  expect(standing(ranked, compareLanguage(english)).rank).toBe('3 of 5, second quarter of the ranking')
  expect(standing(ranked, compareLanguage(welsh)).rank).toBe('3 o 5, ail chwarter y safleoedd')
})
