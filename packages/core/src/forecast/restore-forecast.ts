import { FORECAST_FORMAT } from './frozen.types.js'
import type { Forecast } from './frozen.types.js'

/**
 * A saved forecast as it was, from what `JSON.parse` gave. Nothing is worked out again: the library
 * may change, the forecast may not. What is not a saved forecast gives a reason and is not thrown at.
 */
export function restoreForecast(
  saved: unknown,
): Forecast | { readonly none: 'not-a-forecast' | 'newer-format' } {
  if (!isRecord(saved) || !String(saved.format).startsWith('oba-forecast/')) return { none: 'not-a-forecast' }
  if (saved.format !== FORECAST_FORMAT) return { none: 'newer-format' }
  const { points, joint, history, method } = saved
  const whole =
    typeof method === 'string' &&
    Array.isArray(history) &&
    Array.isArray(points) &&
    points.every(isPoint) &&
    (joint === null || isJoint(joint, points.length))
  return whole ? (JSON.parse(JSON.stringify(saved)) as Forecast) : { none: 'not-a-forecast' }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPoint(value: unknown): boolean {
  return (
    isRecord(value) &&
    Number.isFinite(value.value) &&
    Array.isArray(value.ranges) &&
    value.ranges.every(isRange)
  )
}

function isRange(value: unknown): boolean {
  return isRecord(value) && isLine([value.level, value.lower, value.upper], 3)
}

function isLine(line: unknown, length: number): boolean {
  return Array.isArray(line) && line.length === length && line.every(Number.isFinite)
}

function isJoint(value: unknown, steps: number): boolean {
  if (!isRecord(value) || !isRecord(value.scale)) return false
  const { centre, covariance, degreesOfFreedom } = value
  const isMatrix =
    Array.isArray(covariance) && covariance.length === steps && covariance.every((row) => isLine(row, steps))
  return isLine(centre, steps) && isMatrix && (degreesOfFreedom === null || Number.isFinite(degreesOfFreedom))
}
