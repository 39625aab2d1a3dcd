import { CallError } from '../call-error.js'
import { checkEach, checkFinite, checkParts, checkText, isRecord, must, type Checks } from '../check-call.js'
import type { Indicator } from '../model/indicator.js'
import { parseIsoDate } from '../period/calendar.js'
import { findPeriod } from '../period/find-period.js'
import { checkProbability } from '../statistics/probability.js'
import type { BreakAdjustment } from './break-adjustment.js'
import { checkNumbers } from './check-numbers.js'
import { methodNames, type ForecastOptions, type MethodName } from './forecast.types.js'

/** What each option of fitting may be. */
export const FITTING: Checks<ForecastOptions> = {
  horizon: checkHorizon,
  levels: checkLevels,
  method: checkMethod,
  last: checkLast,
  borrowFrom: (given, name) => checkEach(given, name, checkNumbers),
}

/** A range further ahead would say nothing. */
export const MOST_STEPS = 120

export function checkHorizon(given: unknown, name: string): void {
  must(isWhole(given, MOST_STEPS), name, `a whole number from 1 to ${MOST_STEPS}`, given)
}

export function checkMethod(given: unknown, name: string): void {
  must(methodNames.includes(given as MethodName), name, `one of ${methodNames.join(', ')}`, given)
}

export function checkLevels(given: unknown, name: string): void {
  checkEach(given, name, checkShare)
}

export function checkShare(given: unknown, name: string): void {
  checkFinite(given, name)
  checkProbability(given as number, name)
}

/** An ISO date, as there is no clock here and no guess at whose order of day and month it is. */
export function checkDay(given: unknown, name: string): void {
  must(typeof given === 'string' && parseIsoDate(given) !== null, name, 'a day such as “2026-12-01”', given)
}

export function checkAdjust(given: unknown, name: string): void {
  checkEach(given, name, (one, place) => {
    must(isRecord(one), place, 'an adjustment such as { at: “2021”, times: 1.2 }', one)
    const adjustment = one as unknown as BreakAdjustment
    checkText(adjustment.at, `${place}.at`)
    checkParts(adjustment, place, { at: checkText, times: checkFinite, plus: checkFinite }, `${place}.`)
  })
}

/** Whether the breaks that are to be bridged are there. */
export function checkBreaks({ points, breaks }: Indicator, adjust: readonly BreakAdjustment[] = []): void {
  const periods = points.map(({ period }) => period)
  for (const { at } of adjust) {
    const end = findPeriod(periods, at)?.end
    if (!breaks.some((mark) => mark.at.end === end)) throw new CallError(`No break at “${at}”.`)
  }
}

function checkLast(given: unknown, name: string): void {
  must(isWhole(given, Infinity), name, 'a whole number above 0', given)
}

function isWhole(given: unknown, most: number): boolean {
  return Number.isInteger(given) && Number(given) > 0 && Number(given) <= most
}
