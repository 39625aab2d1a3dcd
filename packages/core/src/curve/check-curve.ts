import { checkEach, checkFinite, checkOptions, checkText, isRecord, must } from '../check-call.js'
import { CallError } from '../call-error.js'
import { checkAdjust, checkBreaks, checkHorizon, checkMethod } from '../forecast/check-forecast.js'
import { checkSaved } from '../forecast/check-saved.js'
import { betterSign } from '../model/better-sign.js'
import { checkIndicator } from '../model/check-indicator.js'
import type { Indicator, Polarity } from '../model/indicator.js'
import { placeTargets } from '../model/place-targets.js'
import { takenApart } from '../model/taken-apart.js'
import type { Target } from '../model/target.js'
import type { CurveOptions } from './curve.js'
import { isTooEarly } from './verdict.js'

/** The options of a curve, each looked at by itself and then beside the figures. */
export function checkCurve(published: Indicator, options: CurveOptions): CurveOptions {
  checkIndicator(published, 'indicator')
  // `problems` are what `forecastsOf` could not use: data, and of no interest here.
  const said = checkOptions<CurveOptions & { readonly problems?: unknown }>(
    options,
    'the options of a curve',
    {
      polarity: (given) => void betterSign(given as Polarity),
      baselineUntil: checkText,
      horizon: checkHorizon,
      method: checkMethod,
      adjust: checkAdjust,
      forecast: checkSaved,
      scenarios: (given, name) => checkEach(given, name, checkSaved),
      earlier: (given, name) => checkEach(given, name, checkSaved),
      target: checkFinite,
      targets: (given, name) => checkEach(given, name, checkTarget),
      predecessor: checkIndicator,
      compare: (given, name) => checkEach(given, name, checkIndicator),
      problems: () => undefined,
    },
  )
  const indicator = takenApart(published)
  if (!said.forecast || isTooEarly(said.forecast)) checkBreaks(indicator, said.adjust)
  const [nowhere] = placeTargets(indicator, said.targets ?? []).unplaced
  // Without any figure nothing is a period of it: that is in the data.
  if (nowhere && indicator.points.length > 0)
    throw new CallError(
      `targets: “${nowhere.period}” is no period of “${indicator.id}”, nor soon after its last.`,
    )
  return said
}

function checkTarget(given: unknown, name: string): void {
  must(isRecord(given), name, 'a target such as { period: “2027”, value: 12.5 }', given)
  const { period, value } = given as unknown as Target
  checkText(period, `${name}.period`)
  checkFinite(value, `${name}.value`)
}
