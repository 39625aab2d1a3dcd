import { expect, it } from 'vitest'
import type { Curve } from '../curve/curve.js'
import { areaOfAll, nameAmong, nameAndArea } from './name-and-area.js'
import { plans } from './plans.fixture.js'

const of = (area: string): Curve => ({
  ...plans,
  indicator: { ...plans.indicator, area: { code: '', name: area } },
})
const name = plans.indicator.name

it('a curve is named by its indicator and its area, where it has one', () => {
  expect(nameAndArea(plans.indicator)).toBe('Children on protection plans, Dorset')
  expect(nameAndArea(of('').indicator)).toBe(name)
})

it('curves of one area have that area in common, and are named by their indicators', () => {
  expect(areaOfAll([plans, of('Dorset')])).toBe('Dorset')
  expect([plans, of('Dorset')].map(nameAmong([plans, of('Dorset')]))).toEqual([name, name])
})

it('curves of several areas have none in common, and each is named with its own', () => {
  const curves = ['Bury', 'Bolton', ''].map(of)
  expect(areaOfAll(curves)).toBe('')
  expect(curves.map(nameAmong(curves))).toEqual([`${name}, Bury`, `${name}, Bolton`, name])
  expect(areaOfAll([])).toBe('')
})
