import { describe, expect, it } from 'vitest'
import { forecast } from '../forecast/forecast.js'
import type { Indicator } from '../model/indicator.js'
import { readTable } from '../reading/read-table.js'
import { curve } from './curve.js'

const years = [2013, 2014, 2015, 2016, 2017]

/** Four figures of history and one since, as a table in a page would have them. */
function figures(
  values: readonly (string | number)[],
  { unit = '', name = 'Deaths', columns = 'value' } = {},
): Indicator {
  const rows = values.map((value, index) => `${name},A1,${years[index]},financial year,"${unit}",${value}`)
  const text = [`indicator,area_code,period,period_type,unit,${columns}`, ...rows].join('\n')
  return readTable(text).indicators[0]!
}

const gradeOf = (indicator: Indicator): string =>
  curve(indicator, { polarity: 'lower', baselineUntil: '2016' }).verdict.evidence!.grade

describe('the evidence of a small count', () => {
  it('is none where none in four years is followed by one', () => {
    expect(gradeOf(figures([0, 0, 0, 0, 1]))).toBe('none')
    expect(gradeOf(figures([0, 0, 0, 0, 1], { unit: 'children' }))).toBe('none')
  })

  it('is the same where none of so many is a rate, and its forecast was made before there was one', () => {
    const columns = 'value,numerator,denominator'
    const rate = (counts: readonly number[]): Indicator =>
      figures(
        counts.map((count) => `${count * 2},${count},5000`),
        { unit: 'per 10,000', columns },
      )
    const frozen = forecast(rate([0, 0, 0, 0]))
    const { evidence } = curve(rate([0, 0, 0, 0, 1]), { polarity: 'lower', forecast: frozen }).verdict
    expect(evidence!.grade).toBe('none')
    expect(frozen).toEqual(forecast(rate([0, 0, 0, 0, 1]), { until: '2016' }))
  })

  it('grows with what follows: two in a year after none in four may be chance, four are hardly', () => {
    expect(gradeOf(figures([0, 0, 0, 0, 2]))).toBe('some')
    expect(gradeOf(figures([0, 0, 0, 0, 4]))).toBe('strong')
  })

  it('is none where a count that happened to be the same each year moves by less than chance moves it', () => {
    expect(gradeOf(figures([50, 50, 50, 50, 51]))).toBe('none')
    expect(gradeOf(figures([50, 50, 50, 50, 60]))).toBe('none')
    expect(gradeOf(figures([2, 2, 2, 2, 0]))).toBe('none')
  })

  it('is strong where it moves by four times what chance moves it', () => {
    expect(gradeOf(figures([50, 50, 50, 50, 80]))).toBe('strong')
  })

  it('is no surer of a count that moved by one than of one that never did', () => {
    expect(gradeOf(figures([50, 50, 51, 50, 55]))).toBe('none')
  })

  it.each([
    [[0, 0, 0, 0], 1, 0.234],
    [[0, 0, 0, 0], 2, 0.094],
    [[0, 0, 0, 0], 4, 0.019],
    [[50, 50, 50, 50], 51, 0.454],
    [[50, 50, 50, 50], 60, 0.146],
    [[50, 50, 50, 50], 80, 0.013],
  ])('is the one in the guide after %j: %d comes by chance with %d', (history, then, chance) => {
    const { verdict } = curve(figures([...history, then]), { polarity: 'lower', baselineUntil: '2016' })
    expect(verdict.evidence!.chance).toBeCloseTo(chance, 3)
  })

  it('is hardly ever strong of a count that chance alone moves, at one in three years', () => {
    const [most, rate] = [2, 1 / 3]
    const likely = [1, rate, rate ** 2 / 2].map((share) => share * Math.exp(-rate))
    const runs = Array.from({ length: (most + 1) ** 5 }, (_, run) =>
      years.map((_, year) => Math.floor(run / (most + 1) ** year) % (most + 1)),
    )
    const strong = runs.reduce((sum, run) => {
      const chance = run.reduce((share, count) => share * likely[count]!, 1)
      return gradeOf(figures(run)) === 'strong' ? sum + chance : sum
    }, 0)
    expect(strong).toBeLessThan(0.01)
  })

  it('is none where none of twenty a year is followed by one of twenty', () => {
    const share = (counts: readonly number[]): Indicator =>
      figures(
        counts.map((count) => `${5 * count},${count},20`),
        { unit: '%', columns: 'value,numerator,denominator' },
      )
    expect(gradeOf(share([0, 0, 0, 0, 1]))).toBe('none')
    expect(gradeOf(share([20, 20, 20, 20, 19]))).toBe('none')
    expect(gradeOf(share([0, 0, 0, 0, 8]))).toBe('strong')
  })
})

describe('a count by its unit or its name', () => {
  it.each([
    { unit: 'Number of children' },
    { unit: 'Count' },
    { unit: 'care leavers' },
    { name: 'Deaths under 75 years' },
    { name: 'Permanent exclusions' },
    { name: 'Registrations' },
  ])('is known no better than chance lets a count be known: %j', (said) => {
    expect(gradeOf(figures([50, 50, 50, 50, 60], said))).toBe('none')
  })

  it('is none any more where figures before a break are multiplied to compare', () => {
    const counts = figures([50, 50, 50, 50, 60])
    const broken = { ...counts, breaks: [{ at: counts.points[1]!.period, note: 'New boundary' }] }
    const options = { polarity: 'lower', baselineUntil: '2016', adjust: [{ at: '2014', times: 1 }] } as const
    expect(curve(broken, options).verdict.evidence!.grade).toBe('strong')
  })
})

describe('whole numbers that are no counts', () => {
  it.each([
    { unit: '%' },
    { unit: 'per 10,000 children' },
    { unit: 'points' },
    { unit: 'days' },
    { unit: '£ thousands' },
    { unit: 'Score' },
    { name: 'Percentage of pupils' },
    { name: 'Average wait' },
    { name: 'children_percent_in_homes' },
    { unit: 'bed days' },
  ])('are known better than chance in so many would have them: %j', (said) => {
    expect(gradeOf(figures([50, 50, 50, 50, 60], said))).toBe('strong')
  })
})
