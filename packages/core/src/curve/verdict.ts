import type { Forecast } from '../forecast/frozen.types.js'
import { betterSign } from '../model/better-sign.js'
import type { Indicator, Polarity } from '../model/indicator.js'
import { periodsPerYear } from '../series/frequency.js'
import { gapOf } from './gap.js'
import { SOME, STRONG, grade } from './grade.js'
import { judgedRun, runErrors } from './judged-run.js'
import type { JudgedRun } from './judged-run.js'
import { revisedHistory } from './revised-history.js'
import { runEvidence } from './run-evidence.js'
import { runWidening } from './run-widening.js'
import { status } from './status.js'
import type { Evidence, Status, Verdict, VerdictInputs, VerdictReason } from './verdict.types.js'

/**
 * Has the curve turned? Compares the actuals since the baseline with the frozen forecast of the
 * same periods, in the declared direction: never with a target, the last period or the first value.
 *
 * `status` is where the latest actual stands; `evidence` is how sure the run as a whole lets one be;
 * `reasons` and `inputs` are enough to do it again by hand. Where nothing can be judged the status
 * says why; that is an ordinary answer and nothing is thrown.
 *
 * @throws CallError for a polarity that is none.
 */
export function verdict(indicator: Indicator, forecast: Forecast, polarity: Polarity): Verdict {
  const sign = betterSign(polarity)
  const run = judgedRun(indicator, forecast)
  const none = whyNone(indicator, forecast, run)
  // Of an ended forecast too there is none: its last gap would stand beside a later figure that it is not of.
  const gap = none ? null : gapOf(run.points, forecast, indicator)
  const inputs = inputsOf(forecast, polarity, run)
  const noted = notes(indicator, forecast, run)
  const answer = (
    status: Status,
    reason: VerdictReason,
    evidence: Evidence | null = null,
    found: Partial<VerdictInputs> = {},
  ): Verdict => {
    const reasons = [reason, ...noted]
    return { rule: 'oba-forecast', status, evidence, gap, reasons, inputs: { ...inputs, ...found } }
  }
  if (none) return answer(none, { code: none })
  if (sign === 0) return answer('no-agreed-direction', { code: 'no-agreed-direction' })

  const latest = run.points.at(-1)!
  const { joint, history, why } = forecast
  const perYear = periodsPerYear(indicator.frequency)
  // A winter is held against a winter, where the forecast knows one from a summer.
  const every = why && 'season' in why && why.season > 0 ? perYear : 1
  const ahead = history.length + latest.step
  const began =
    history.findLast((point, index) => point.value !== null && (ahead - index) % every === 0) ??
    history.findLast((point) => point.value !== null)
  // One entered without any history heads nowhere from its own figure.
  const from = began?.value ?? latest.expected
  const stands = status(latest.actual, latest.expected, from, indicator.decimals, sign)
  if (!joint) return answer(stands, { code: 'no-range' })

  const { gaps, covariance } = runErrors(run.points, joint, indicator, forecast.until!.end)
  const widening = runWidening(perYear)
  const { chance, ...found } = runEvidence(gaps, covariance, joint, widening)
  const judged = {
    code: 'run-against-forecast',
    periods: run.points.length,
    chance,
    some: SOME,
    strong: STRONG,
  }
  return answer(stands, judged, grade(chance, sign * found.t >= 0), found)
}

/** Whether a forecast is none because there were too few figures to make one of. */
export function isTooEarly({ none }: Forecast): boolean {
  return Boolean(none) && none !== 'no-such-period'
}

function whyNone(indicator: Indicator, forecast: Forecast, run: JudgedRun): Status | null {
  // One made from bare numbers names no period, and so is of none of these figures.
  if (!forecast.until || forecast.none === 'no-such-period') return 'no-forecast'
  if (isTooEarly(forecast)) return 'not-enough-history'
  const until = forecast.until.end
  const latest = indicator.points.findLast((point) => point.value !== null)
  if (!latest || latest.period.end <= until) return 'no-actuals-yet'
  if (indicator.breaks.some(({ at: { end } }) => end > until && end <= latest.period.end))
    return 'not-comparable'
  if (latest.period.end > forecast.points.at(-1)!.period!.end) return 'forecast-ended'
  return run.points.length === 0 ? 'no-actuals-yet' : null
}

/** What a reader should know besides: it changes nothing in the verdict. */
function notes(indicator: Indicator, forecast: Forecast, run: JudgedRun): VerdictReason[] {
  const revised = revisedHistory(forecast, indicator)
  const last = run.points.at(-1)?.point.period.end ?? ''
  const missing = indicator.points.filter(
    ({ period: { end }, value }) =>
      value === null && end < last && forecast.points.some(({ period }) => period?.end === end),
  ).length
  return [
    ...(run.overlapping > 0 ? [{ code: 'overlapping-left-out', periods: run.overlapping }] : []),
    ...(missing > 0 ? [{ code: 'without-figure-left-out', periods: missing }] : []),
    ...(revised ? [{ code: 'history-revised', ...revised }] : []),
    ...(forecast.rangesFrom === 'fitted-errors' ? [{ code: 'range-from-fitted-errors' }] : []),
  ]
}

function inputsOf(forecast: Forecast, polarity: Polarity, run: JudgedRun): VerdictInputs {
  return {
    polarity,
    method: forecast.method,
    baselineUntil: forecast.until?.label ?? null,
    periods: run.points.map(({ point, actual, expected }) => ({
      period: point.period,
      actual,
      forecast: expected,
    })),
    mean: null,
    error: null,
    t: null,
    degreesOfFreedom: forecast.joint?.degreesOfFreedom ?? null,
  }
}
