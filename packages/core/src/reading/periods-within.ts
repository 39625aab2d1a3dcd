import { periodReadings } from '../period/period-readings.js'
import type { FigureColumn } from './figure-column.js'

const PERIOD =
  /(?<![\d/-])(?:q[1-4] )?(?:19|20)\d\d(?:[/_-]\d\d(?:\d\d)?)?(?: q[1-4])?(?: \((?:academic|financial|calendar)\))?(?![\d/-])/i

/**
 * Takes the periods out of the headers of a wide table whose columns are named for measure and period
 * at once ("Rate per 10,000 2020/21", "Rate per 10,000 2021/22"). One such name alone is only a name:
 * it takes two of the same measure.
 */
export function periodsWithin(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  const times = new Map<string, number>()
  const found = figures.map((own): FigureColumn => {
    const period = PERIOD.exec(own.measure)?.[0] ?? ''
    if (periodReadings(period).length === 0) return own
    const rest = own.measure.replace(period, '').replace(/^[\s,_:-]+|[\s,_:-]+$|[\s,_:-]*\(\)$/g, '')
    // R puts an X before a name that begins with a digit.
    const measure = /^x$/i.test(rest) ? '' : rest
    times.set(measure, (times.get(measure) ?? 0) + 1)
    return { ...own, measure, period }
  })
  return found.map((own, index) => (times.get(own.measure)! > 1 ? own : figures[index]!))
}
