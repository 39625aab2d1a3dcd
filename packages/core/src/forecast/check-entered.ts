import { CallError } from '../call-error.js'
import { checkEach, checkFinite, checkOptions, checkText, isRecord, must } from '../check-call.js'
import { checkDay, checkShare, MOST_STEPS } from './check-forecast.js'
import type { EnteredForecast, EnteredPoint } from './enter-forecast.js'

/** What people enter, each part looked at. */
export function checkEntered(given: EnteredForecast): EnteredForecast {
  const said = checkOptions(given, 'an entered forecast', {
    points: checkPoints,
    until: checkText,
    level: checkShare,
    scenario: checkText,
    by: checkText,
    on: checkDay,
    why: checkText,
  })
  checkPoints(said.points, 'points')
  return said
}

function checkPoints(given: unknown, name: string): void {
  checkEach(given, name, checkPoint)
  const { length } = given as readonly unknown[]
  must(length > 0 && length <= MOST_STEPS, name, `at least one point and at most ${MOST_STEPS}`, length)
}

/** An end of a range that is `null` is no end at 0. */
function checkPoint(given: unknown, name: string): void {
  must(isRecord(given), name, 'a point such as { value: 430 }', given)
  const { value, lower = value, upper = value } = given as unknown as EnteredPoint
  for (const [part, number] of Object.entries({ value, lower, upper })) checkFinite(number, `${name}.${part}`)
  if (lower > value || upper < value) throw new CallError(`${name} lies outside its own range.`)
}
