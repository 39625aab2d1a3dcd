import type { Indicator } from '@oba/core'
import type { EnteringMessages } from '../messages/entering-messages.js'
import type { Entry, Made } from './entry.js'

/** What stops a forecast from being finished, and the place to put it right: a step ahead, or who or when. */
export interface Wrong {
  readonly at: number | 'by' | 'on'
  readonly sentence: string
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The first thing wrong with what a reader entered, in the order of the form; null where all is well. A box left
 * empty is `NaN` here, and never a zero.
 */
export function wrongWith(
  { bounds }: Pick<Indicator, 'bounds'>,
  { periods, values }: Pick<Entry, 'periods' | 'values'>,
  { by, on }: Pick<Made, 'by' | 'on'>,
  messages: EnteringMessages,
): Wrong | null {
  const [least, most] = bounds
  const text = (bound: number | null): string | null => (bound === null ? null : String(bound))
  const sentences = values.map((value, step) => {
    const { label } = periods[step]!
    if (!Number.isFinite(value)) return messages.needsNumber(label)
    return isPossible(value, bounds) ? '' : messages.outOfBounds(label, text(least), text(most))
  })
  const step = sentences.findIndex((sentence) => sentence !== '')
  if (step >= 0) return { at: step, sentence: sentences[step]! }
  if (by === '') return { at: 'by', sentence: messages.needsBy }
  // A browser without a box for dates gives what was typed.
  return ISO_DAY.test(on) ? null : { at: 'on', sentence: messages.needsOn }
}

/** Whether a series can have this figure at all. */
export function isPossible(value: number, [least, most]: Indicator['bounds']): boolean {
  return Number.isFinite(value) && value >= (least ?? value) && value <= (most ?? value)
}
