import type { Indicator } from '../model/indicator.js'
import { overlaps } from '../period/overlap.js'
import { calculated, nothing, sideBySide } from './calculated.js'
import type { Calculated, CalculatedAs } from './calculated.js'

/**
 * The sum of several measures, at each period that all of them have.
 *
 * @example
 * sumOf({ id: 'placed', name: 'Children placed', unit: 'children', decimals: 0 }, [fostered, adopted])
 */
export function sumOf(as: CalculatedAs, inputs: readonly Indicator[]): Calculated {
  const rows = inputs.length === 0 ? null : sideBySide(inputs)
  if (!rows) return nothing(inputs.length === 0 ? 'no-inputs' : 'different-frequencies')
  return calculated(as, inputs, rows, (values) => values.reduce((sum, value) => sum + value, 0))
}

/**
 * One measure over another, per so many (100 for a share). A period whose lower figure is 0 has none.
 *
 * @example
 * ratioOf({ id: 'completed', name: 'Completed', unit: '%', decimals: 1 }, completed, started, 100)
 */
export function ratioOf(as: CalculatedAs, upper: Indicator, lower: Indicator, per = 1): Calculated {
  const rows = sideBySide([upper, lower])
  if (!rows) return nothing('different-frequencies')
  return calculated(as, [upper, lower], rows, ([over, under]) =>
    under === 0 ? null : (over! / under!) * per,
  )
}

/**
 * The rate of several areas or groups together: the sum of their counts over the sum of their
 * denominators. It is never the average of their rates, which would count a village as much as a city.
 * An input without counts at a period leaves that period out.
 *
 * @example
 * aggregateOf({ id: 'all', name: 'All districts', unit: '%', decimals: 1 }, districts, 100)
 */
export function aggregateOf(as: CalculatedAs, inputs: readonly Indicator[], per: number): Calculated {
  const counted = inputs.map((input) => ({
    ...input,
    points: input.points.map((point) =>
      point.numerator === undefined || point.denominator === undefined ? { ...point, value: null } : point,
    ),
  }))
  const rows = inputs.length === 0 ? null : sideBySide(counted)
  if (!rows) return nothing(inputs.length === 0 ? 'no-inputs' : 'different-frequencies')
  return calculated(as, counted, rows, (_, { points }) => {
    const total = (of: 'numerator' | 'denominator'): number =>
      points.reduce((sum, point) => sum + point![of]!, 0)
    return total('denominator') === 0 ? null : (total('numerator') / total('denominator')) * per
  })
}

/**
 * The total so far, from the first period on. Once a period is missing there is no total any more.
 * Only for flows: snapshots and windows that overlap count the same people again.
 *
 * @example
 * runningTotalOf({ id: 'trained', name: 'Trained so far', unit: 'people', decimals: 0 }, trained)
 */
export function runningTotalOf(as: CalculatedAs, input: Indicator): Calculated {
  return totalled(as, input, () => 'all')
}

/**
 * The total since the year began; the financial year (April) unless another month is said. A missing
 * period leaves the rest of its year without a total.
 *
 * @example
 * yearToDateOf({ id: 'trained-ytd', name: 'Trained this year', unit: 'people', decimals: 0 }, trained)
 */
export function yearToDateOf(as: CalculatedAs, input: Indicator, firstMonth = 4): Calculated {
  return totalled(as, input, (start) => {
    const [year, month] = start.split('-').map(Number) as [number, number]
    return String(month >= firstMonth ? year : year - 1)
  })
}

function totalled(as: CalculatedAs, input: Indicator, yearOf: (start: string) => string): Calculated {
  const { points, timing } = input
  const shared = points.some(({ period }, index) => index > 0 && overlaps(points[index - 1]!.period, period))
  if (timing !== 'during' || shared) return nothing('not-a-flow')
  let [year, total]: [string, number | null] = ['', null]
  const totals = points.map((point) => {
    const own = yearOf(point.period.start)
    const before = own === year ? total : 0
    year = own
    total = before === null || point.value === null ? null : before + point.value
    return { period: point.period, value: total }
  })
  const summed = { ...input, points: totals }
  return calculated(as, [summed], sideBySide([summed])!, ([value]) => value!)
}
