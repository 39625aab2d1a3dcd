import { must } from '../check-call.js'
import { restoreForecast } from './restore-forecast.js'

/** Whether something is a whole forecast: made here, or saved and not damaged since. */
export function checkSaved(given: unknown, name: string): void {
  const restored = restoreForecast(given)
  const newer = 'none' in restored && restored.none === 'newer-format'
  must(!newer, name, 'a forecast that this version of the library can read', given)
  must('format' in restored, name, 'what forecast, enteredForecast or restoreForecast gives', given)
}
