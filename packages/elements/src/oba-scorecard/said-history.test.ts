import { curve, readTable } from '@oba/core'
import { expect, it } from 'vitest'
import { english } from '../messages/english.js'
import { saidHistory } from './said-history.js'

function saidOf(...figures: readonly (number | string)[]): string {
  const rows = figures.map((figure, year) => `homes,,31 March ${2015 + year},${figure}`)
  const [indicator] = readTable(['indicator,area,period,value', ...rows].join('\n')).indicators
  return saidHistory(curve(indicator!, { baselineUntil: '2018', horizon: 3 }), english)
}

it('says the first figure, the latest, and then where the forecast ends', () => {
  expect(saidOf(50, 50, 50, 50, 70, 60)).toBe(
    '31 March 2015: 50 actual. 31 March 2020: 60 actual. 31 March 2021: 50 forecast.',
  )
})

it('says a figure that is both the first and the latest once, and that there is none', () => {
  expect(saidOf('c', 60, 'c', 'c')).toBe('31 March 2016: 60 actual.')
  expect(saidOf('c', 'c', 'c', 'c')).toBe('no figure')
})
