import type { AxisOptions } from '../chart/value-axis.js'
import { leftOut } from './left-out.js'

/** What an author says of the axis of values: `data`, or its two ends ("0 1,000"). From zero where that makes no sense. */
export function axisOf(text: string): NonNullable<AxisOptions['axis']> {
  const said = text.trim()
  if (said === 'data') return said
  const [from = NaN, to = NaN, ...more] = said
    .split(/\s+/)
    .map((end) => Number(end.replaceAll(',', '') || NaN))
  if (from < to && more.length === 0) return [from, to]
  if (said !== '' && said !== 'zero') leftOut('axis', text, 'data, or two ends as in 0 1000')
  return 'zero'
}
