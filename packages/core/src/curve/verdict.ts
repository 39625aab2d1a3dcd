import type { Forecast } from '../forecast/forecast.types.js'
import type { Indicator, Polarity } from '../model/indicator.js'
import type { Point } from '../series/point.js'
import { studentTQuantile } from '../statistics/student-t.js'
import { runEvidence } from './run-evidence.js'
import { status } from './status.js'
import type { Evidence, Gap, Grade, Status, Verdict, VerdictReason } from './verdict.types.js'

/** Cuts on the chance, a side: 1 in 10 for some evidence, 1 in 40 for strong. */
const SOME = 0.1
const STRONG = 0.025

/**
 * Has the curve turned? Compares the actuals since the baseline with the frozen forecast of the
 * same periods, in the declared direction: never with a target, the last period or the first value.
 *
 * Where nothing can be judged the status says why; that is an ordinary answer and nothing is thrown.
 */
export function verdict(indicator: Indicator, forecast: Forecast, polarity: Polarity): Verdict {
  const judged = judgedPoints(indicator, forecast)
  const reason = whyNone(indicator, forecast, judged)
  const gap = judged.length === 0 ? null : latestGap(judged.at(-1)!, forecast)
  if (reason)
    return {
      rule: 'oba-forecast',
      status: reason,
      evidence: null,
      gap: reason === 'not-comparable' ? null : gap,
      reasons: [{ code: reason }],
    }
  if (polarity === 'none')
    return {
      rule: 'oba-forecast',
      status: 'no-agreed-direction',
      evidence: null,
      gap,
      reasons: [{ code: 'no-agreed-direction' }],
    }

  const latest = judged.at(-1)!
  const began = forecast.history.findLast((point) => point.value !== null)!.value!
  const where = status(
    latest.actual,
    forecast.points[latest.step]!.value,
    began,
    indicator.decimals,
    polarity,
  )
  const run = runEvidence(
    judged.map((point) => point.actual - forecast.joint.centre[point.step]!),
    judged.map((point) => point.step),
    forecast.joint,
  )
  const evidence = grade(run.chanceHigher, polarity)
  const reasons: VerdictReason[] = [
    { code: 'run-against-forecast', periods: judged.length, mean: run.mean, chance: evidence.chance },
  ]
  return { rule: 'oba-forecast', status: where, evidence, gap, reasons }
}

interface JudgedPoint {
  readonly step: number
  readonly actual: number
  readonly point: Point
}

/** Actuals since the baseline that have a forecast to be held against; those without a value are left out. */
function judgedPoints(indicator: Indicator, forecast: Forecast): JudgedPoint[] {
  return forecast.points.flatMap((ahead, step) => {
    const point = indicator.points.find((candidate) => candidate.period.end === ahead.period?.end)
    return point && point.value !== null ? [{ step, actual: point.value, point }] : []
  })
}

function whyNone(indicator: Indicator, forecast: Forecast, judged: readonly JudgedPoint[]): Status | null {
  if (forecast.none) return forecast.until === null ? 'no-forecast' : forecast.none
  const until = forecast.until?.end ?? ''
  const latest = indicator.points.findLast((point) => point.value !== null)
  if (!latest || latest.period.end <= until) return 'no-actuals-yet'
  if (indicator.breaks.some((mark) => mark.at.end > until && mark.at.end <= latest.period.end))
    return 'not-comparable'
  return judged.length === 0 || latest.period.end > forecast.points.at(-1)!.period!.end
    ? 'forecast-ended'
    : null
}

function latestGap({ step, actual, point }: JudgedPoint, forecast: Forecast): Gap {
  const expected = forecast.points[step]!.value
  const reach =
    studentTQuantile(0.9, forecast.joint.degreesOfFreedom) *
    Math.sqrt(forecast.joint.covariance[step]![step]!)
  return {
    period: point.period.label,
    actual,
    forecast: expected,
    value: actual - expected,
    lower: actual - expected - reach,
    upper: actual - expected + reach,
  }
}

function grade(chanceHigher: number, polarity: 'higher' | 'lower'): Evidence {
  const chanceBetter = polarity === 'higher' ? chanceHigher : 1 - chanceHigher
  const direction = chanceBetter <= 0.5 ? 'better' : 'worse'
  const chance = Math.min(chanceBetter, 1 - chanceBetter)
  const graded: Grade = chance <= STRONG ? 'strong' : chance <= SOME ? 'some' : 'none'
  return { grade: graded, direction, chance }
}
