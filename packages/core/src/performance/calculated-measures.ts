import type { Indicator } from '../model/indicator.js'
import { addDays, parseIsoDate } from '../period/calendar.js'
import type { CalendarDate } from '../period/calendar.js'
import { overlaps } from '../period/overlap.js'
import type { Period } from '../period/period.js'
import type { Point } from '../series/point.js'
import { calculated, nothing, sideBySide } from './calculated.js'
import type { Calculated, CalculatedAs, InputsAt } from './calculated.js'

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
  const total = ({ points }: InputsAt, of: 'numerator' | 'denominator'): number =>
    points.reduce((sum, point) => sum + point![of]!, 0)
  return calculated(
    as,
    counted,
    rows,
    (_, row) =>
      total(row, 'denominator') === 0 ? null : (total(row, 'numerator') / total(row, 'denominator')) * per,
    (row) => ({ numerator: total(row, 'numerator'), denominator: total(row, 'denominator') }),
  )
}

/**
 * The total so far, from the first period on. Once a period is missing there is no total any more.
 * Only for flows: snapshots and windows that overlap count the same people again.
 *
 * @example
 * runningTotalOf({ id: 'trained', name: 'Trained so far', unit: 'people', decimals: 0 }, trained)
 */
export function runningTotalOf(as: CalculatedAs, input: Indicator): Calculated {
  return totalled(as, input, (_, index) => index === 0)
}

/**
 * The total since the year began; the financial year (April) unless another month is said. A missing
 * period leaves the rest of its year without a total, and so does a series that begins within a year.
 *
 * @example
 * yearToDateOf({ id: 'trained-ytd', name: 'Trained this year', unit: 'people', decimals: 0 }, trained)
 */
export function yearToDateOf(as: CalculatedAs, input: Indicator, firstMonth = 4): Calculated {
  const yearOf = ({ year, month }: CalendarDate): number => (month >= firstMonth ? year : year - 1)
  return totalled(as, input, ({ start, type }) => {
    const first = parseIsoDate(start)!
    // A year seldom begins with a week, so its first week may begin some days into it.
    return yearOf(addDays(first, type === 'week' ? -6 : -1)) < yearOf(first)
  })
}

/** Adds up from each period that begins anew; before the first of them there is no total. */
function totalled(
  as: CalculatedAs,
  input: Indicator,
  begins: (period: Period, index: number) => boolean,
): Calculated {
  const { points, timing } = input
  const shared = points.some(({ period }, index) => index > 0 && overlaps(points[index - 1]!.period, period))
  if (timing !== 'during' || shared) return nothing('not-a-flow')
  let total: number | null = null
  const totals = points.map(({ period, value, symbol }, index): Point => {
    const before = begins(period, index) ? 0 : total
    total = before === null || value === null ? null : before + value
    return { period, value: total, ...(symbol === undefined ? {} : { symbol }) }
  })
  const summed = { ...input, points: totals }
  return calculated(as, [summed], sideBySide([summed])!, ([value]) => value!)
}
