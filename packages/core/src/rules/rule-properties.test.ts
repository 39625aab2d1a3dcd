import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '../statistics/index.js'
import {
  benchmarkDifference,
  benchmarkFixedValue,
  benchmarkOverlap,
  benchmarkRange,
  benchmarkTarget,
  cChart,
  clearImpact,
  directionOfTravel,
  fingertipsTrend,
  type Judgement,
  neighbourMedian,
  pChart,
  previousPeriod,
  quartileBand,
  quintile,
  rankAmong,
  uChart,
  xmr,
} from './index.js'
import type { Polarity } from '../model/indicator.js'

const figure = fc.integer({ min: -500, max: 500 })
const series = fc.array(fc.option(figure, { freq: 8 }), { maxLength: 40 })
const fraction = fc
  .tuple(fc.integer({ min: 2, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, share]) => ({ count: Math.round(share * denominator), denominator }))
const fractions = fc.array(fraction, { minLength: 1, maxLength: 30 })
const wild = fc.array(fc.oneof(fc.double(), fc.constant(null), figure), { maxLength: 30 })

const estimatesOf = (values: readonly number[]) =>
  values.map((value) => ({ value, lower: value - 9, upper: value + 9 }))

/** Every rule that judges, as judgements of the same data under a polarity. */
const judgements: [
  string,
  (values: number[], some: { count: number; denominator: number }[], polarity: Polarity) => Judgement,
][] = [
  ['clear-impact', (values, _, polarity) => clearImpact(values, { polarity }).judgement],
  ['previous-period', (values, _, polarity) => previousPeriod(values, { polarity }).judgement],
  [
    'direction-of-travel',
    (values, _, polarity) => directionOfTravel(values, { polarity, periods: 3 }).judgement,
  ],
  ['xmr', (values, _, polarity) => xmr(values, { polarity, minimumPoints: 5 }).judgement],
  ['p-chart', (_, some, polarity) => pChart(some, { polarity, minimumPoints: 5 }).judgement],
  ['u-chart', (_, some, polarity) => uChart(some, { polarity, minimumPoints: 5 }).judgement],
  [
    'c-chart',
    (values, _, polarity) => cChart(values.map(Math.abs), { polarity, minimumPoints: 5 }).judgement,
  ],
  ['fingertips of proportions', (_, some, polarity) => fingertipsTrend(some, { polarity }).judgement],
  [
    'fingertips of values',
    (values, _, polarity) => fingertipsTrend(estimatesOf(values), { polarity }).judgement,
  ],
  [
    'neighbour-median',
    ([own = 0, ...others], _, polarity) => neighbourMedian(own, others, { polarity }).judgement,
  ],
  [
    'benchmark target',
    ([own = 0, other = 0], _, polarity) => benchmarkTarget(own, other, { polarity }).judgement,
  ],
  [
    'benchmark range',
    ([own = 0], _, polarity) => benchmarkRange(own, { lower: -9, upper: 9 }, { polarity }).judgement,
  ],
  [
    'benchmark fixed value',
    (_, [own = { count: 1, denominator: 2 }], polarity) =>
      benchmarkFixedValue(wilsonInterval(own.count, own.denominator), 0.5, { polarity }).judgement,
  ],
  ...([benchmarkOverlap, benchmarkDifference] as const).map((compare, index): (typeof judgements)[number] => [
    index === 0 ? 'benchmark overlap' : 'benchmark difference',
    (_, some, polarity) => {
      const [own, other] = [some[0], some.at(-1)].map((each) =>
        wilsonInterval(each?.count ?? null, each?.denominator ?? null),
      )
      return own && other ? compare(own, other, { polarity }).judgement : null
    },
  ]),
]

describe.each(judgements)('%s', (_, judgementOf) => {
  it('a polarity the other way round turns the judgement round, and none leaves none', () => {
    const opposite = { better: 'worse', worse: 'better' } as const
    fc.assert(
      fc.property(fc.array(figure, { minLength: 6, maxLength: 30 }), fractions, (values, some) => {
        const higher = judgementOf(values, some, 'higher')
        expect(judgementOf(values, some, 'lower')).toBe(higher === null ? null : opposite[higher])
        expect(judgementOf(values, some, 'none')).toBe(null)
      }),
    )
  })
})

describe('a change of scale changes nothing', () => {
  // Powers of two, so that floating point is exact and equality means equality.
  const scale = fc.constantFrom(0.125, 2, 1024)
  const scaled = (values: readonly (number | null)[], by: number) =>
    values.map((value) => (value === null ? null : value * by))

  it('in a series', () => {
    fc.assert(
      fc.property(series, scale, (values, by) => {
        const larger = scaled(values, by)
        expect(xmr(larger).points.map(({ signals }) => signals)).toEqual(
          xmr(values).points.map(({ signals }) => signals),
        )
        expect(clearImpact(larger).result).toBe(clearImpact(values).result)
        expect(clearImpact(larger).percentChange).toBe(clearImpact(values).percentChange)
        expect(previousPeriod(larger).result).toBe(previousPeriod(values).result)
      }),
    )
  })

  it('in values with limits', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 5, maxLength: 8 }), scale, (values, by) => {
        const points = estimatesOf(values)
        const larger = points.map(({ value, lower, upper }) => ({
          value: value * by,
          lower: lower * by,
          upper: upper * by,
        }))
        expect(fingertipsTrend(larger).result).toBe(fingertipsTrend(points).result)
        expect(fingertipsTrend(larger).chiSquared).toBe(fingertipsTrend(points).chiSquared)
      }),
    )
  })

  it('among areas', () => {
    fc.assert(
      fc.property(
        series.filter(({ length }) => length > 0),
        scale,
        (values, by) => {
          const options = { polarity: 'lower' } as const
          const larger = scaled(values, by)
          expect(rankAmong(larger, 0, options).rank).toBe(rankAmong(values, 0, options).rank)
          expect(quartileBand(larger, 0, options).result).toBe(quartileBand(values, 0, options).result)
          expect(quintile(larger, 0).quintile).toBe(quintile(values, 0).quintile)
        },
      ),
    )
  })
})

describe('the order of the others changes nothing', () => {
  it('in a rank, a band, a quintile or a median', () => {
    fc.assert(
      fc.property(fc.option(figure), series, (own, others) => {
        const options = { polarity: 'higher' } as const
        const there = [own, ...others]
        const back = [own, ...others.toReversed()]
        expect(rankAmong(back, 0, options).rank).toBe(rankAmong(there, 0, options).rank)
        expect(quartileBand(back, 0, options).result).toBe(quartileBand(there, 0, options).result)
        expect(quintile(back, 0, options).quintile).toBe(quintile(there, 0, options).quintile)
        expect(neighbourMedian(own, others.toReversed()).median).toBe(neighbourMedian(own, others).median)
      }),
    )
  })
})

describe('a series run backwards', () => {
  it('turns a recent trend round', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 5, maxLength: 5 }), (points) => {
        const there = fingertipsTrend(points)
        const back = fingertipsTrend(points.toReversed())
        expect(back.chiSquared ?? 0).toBeCloseTo(there.chiSquared ?? 0, 6)
        expect(back.slope ?? 0).toBeCloseTo(-(there.slope ?? 0), 9)
      }),
    )
  })
})

/** Whether a result is made of plain objects, arrays, strings, truth values, nulls and finite numbers only. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'object' && Object.values(value).every(isPlain)
}

describe('whatever it is given', () => {
  it('every rule answers in plain JSON without a NaN or an infinity', () => {
    fc.assert(
      fc.property(wild, wild, wild, (a, b, c) => {
        const points = a.map((count, index) => ({ count, denominator: b[index] ?? null }))
        const estimates = a.map((value, index) => ({
          value,
          lower: b[index] ?? null,
          upper: c[index] ?? null,
        }))
        const own = wilsonInterval(a[0] ?? null, b[0] ?? null)
        const results = [
          clearImpact(a, { targets: b, forecasts: c }),
          previousPeriod(a),
          directionOfTravel(a, { periods: 2 }),
          xmr(a, { minimumPoints: 2, target: b[0] ?? null, polarity: 'higher' }),
          pChart(points, { minimumPoints: 2 }),
          uChart(points, { minimumPoints: 2, per: 1000 }),
          cChart(a, { minimumPoints: 2 }),
          fingertipsTrend(points).slopesWithoutOne,
          { ...fingertipsTrend(estimates), inputs: null },
          benchmarkFixedValue(own, c[0] ?? null),
          benchmarkOverlap(own, own),
          benchmarkDifference(own, own),
          benchmarkTarget(a[0] ?? null, b[0] ?? null),
          neighbourMedian(a[0] ?? null, b),
          ...(a.length > 0
            ? [rankAmong(a, 0, { polarity: 'lower' }), quartileBand(a, 0), quintile(a, 0)]
            : []),
        ]
        expect(results.filter((result) => !isPlain(result))).toEqual([])
      }),
    )
  })
})
