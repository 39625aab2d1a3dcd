import { catalogueFor, indicatorFigure, pointFigure, verdictSentence } from '@oba/core'
import type { Curve, Point } from '@oba/core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { heardOn } from './accessibility-tree.js'
import { visit } from './open-page.js'
import type { Visit } from './open-page.js'

const words = catalogueFor('en')
let visited: Visit
let page: Page

beforeAll(async () => {
  visited = await visit()
  page = (await visited.open('docs/dorset/')).page
})

afterAll(async () => {
  await visited.leave()
})

/** Leaves one curve of the page, gives it targets, and answers the finished curve that it then draws. */
async function alone(indicator: string, target: string): Promise<Curve> {
  return page.evaluate(
    async ([id, aim]) => {
      for (const element of document.querySelectorAll<HTMLElement>('main > *, footer'))
        element.hidden = element.getAttribute('indicator') !== id
      const element = document.querySelector(`oba-curve[indicator="${id}"]`)!
      const ready = new Promise<Event>((resolve) =>
        element.addEventListener('oba-ready', resolve, { once: true }),
      )
      element.setAttribute('target', aim!)
      return ((await ready) as Event & { curves: Curve[] }).curves[0]!
    },
    [indicator, target],
  )
}

const INDICATORS = [
  'cla_rate',
  'cpp_number',
  'repeat_cpp',
  'care_leavers_suitable_accommodation',
  'cla_adopted_pct',
  'first_time_entrants',
  'neet_16_17',
  'good_level_of_development',
  'sw_vacancy',
]

describe('what a screen reader is given of a curve', () => {
  it.each(INDICATORS)(
    '%s: in its summary the latest figure, forecast, range, target and verdict',
    async (id) => {
      const { indicator, forecast, target, verdict, ...rest } = await alone(id, '17')
      const shown = (value: number): string => indicatorFigure(value, indicator, words)
      const { text, rows, roles } = await heardOn(page)
      const latest = indicator.points.findLast(({ value }) => value !== null)!
      const expected = forecast.points.find(({ period }) => period?.end === latest.period.end)!
      const { lower, upper } = expected.ranges.find(({ level }) => level === 0.8)!
      expect(target).toBe(17)
      expect(text).toContain(verdictSentence({ indicator, forecast, verdict, ...rest }, words))
      const summary = text.slice(text.indexOf(`${indicator.name}, ${indicator.area.name}: `))
      for (const value of [latest.value!, expected.value, lower, upper, 17])
        expect(summary).toContain(shown(value))
      expect(summary).toContain(`The target is ${shown(17)}.`)
      expect(rows).toEqual([])
      expect(roles).not.toContain('application')
    },
  )

  it.each(INDICATORS)('%s: every figure, range and target in its table, once that is open', async (id) => {
    const { indicator, predecessor, forecast, compare } = await alone(id, '18')
    await page.locator(`oba-curve[indicator="${id}"] summary`, { hasText: 'Data table' }).click()
    const { rows } = await heardOn(page)
    const [heads, ...body] = rows
    const cell = (period: string, head: string): string | undefined =>
      body.findLast(([first]) => first === period)?.[heads!.indexOf(head)]
    const shown = (value: number): string => indicatorFigure(value, indicator, words)
    const printed = (point: Point, like = indicator): string => pointFigure(point, like, words)
    const figures = [...(predecessor?.points ?? []), ...indicator.points]
    expect(figures.length).toBeGreaterThan(5)
    for (const point of figures) {
      const { period, value, symbol } = point
      const said = cell(period.label, 'Actual')
      if (value !== null) expect(said).toBe(printed(point))
      else expect(said).toMatch(symbol ? new RegExp(`^${symbol} \\(`) : /^no figure$/)
    }
    for (const { period, value, ranges } of forecast.points) {
      const { lower, upper } = ranges.find(({ level }) => level === 0.8)!
      expect(cell(period!.label, 'Forecast')).toBe(shown(value))
      expect(cell(period!.label, 'Likely range (8 in 10), from')).toBe(shown(lower))
      expect(cell(period!.label, 'Likely range (8 in 10), to')).toBe(shown(upper))
      expect(cell(period!.label, 'Target')).toBe(shown(18))
    }
    expect(forecast.points.length).toBeGreaterThan(0)
    for (const other of compare)
      for (const point of other.points)
        if (point.value !== null && cell(point.period.label, 'Actual') !== undefined)
          expect(cell(point.period.label, other.area.name)).toBe(printed(point, other))
  })
})
