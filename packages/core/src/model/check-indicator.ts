import { isRecord, must } from '../check-call.js'

/** Whether something has what every calculation with an indicator looks at: figures at their periods, and their breaks. */
export function checkIndicator(given: unknown, name: string): void {
  const { points, breaks, bounds, frequency } = isRecord(given) ? given : {}
  const isPoint = (point: unknown): boolean => isRecord(point) && isRecord(point.period)
  const holds =
    Array.isArray(points) && points.every(isPoint) && Array.isArray(breaks) && Array.isArray(bounds)
  must(holds && frequency !== undefined, name, 'one of the indicators that readTable gives', given)
}
