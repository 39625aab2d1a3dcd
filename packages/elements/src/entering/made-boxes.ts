import type { EnteringMessages } from '../messages/entering-messages.js'
import type { Made } from './entry.js'
import { make } from './make-element.js'

/** Where a reader says who expects it, when and why. */
export interface MadeBoxes {
  readonly elements: readonly HTMLElement[]
  readonly by: HTMLInputElement
  readonly on: HTMLInputElement
  made(): Made
}

/** Builds them: the day is today's until a reader says another. */
export function madeBoxes(today: string, messages: EnteringMessages, oninput: () => void): MadeBoxes {
  const by = make('input', { oninput })
  const on = make('input', { type: 'date', value: today, oninput })
  const why = make('textarea', { rows: 2, oninput })
  return {
    elements: [
      make('label', { textContent: messages.enteredBy }, by),
      make('label', { textContent: messages.enteredOn }, on),
      make('label', { textContent: messages.enteredWhy }, why),
    ],
    by,
    on,
    made: () => ({ by: by.value.trim(), on: on.value, why: why.value.trim() }),
  }
}
