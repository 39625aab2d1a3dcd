import type { EnteringMessages } from '../messages/entering-messages.js'
import { asks, button, make } from './make-element.js'

/** What a reader asks of a finished forecast. */
export interface FinishedAsks {
  readonly copyIt: () => void
  readonly downloadIt: () => void
}

/** Where a finished forecast is handed to the reader, as a file holds it. */
export interface FinishedForecast {
  readonly element: HTMLElement
  /** Shows it and brings the reader there; null takes it away. */
  showFinished(file: string | null): void
  sayTaken(sentence: string): void
}

/** Builds it, hidden until there is one. */
export function finishedForecast(
  messages: EnteringMessages,
  { copyIt, downloadIt }: FinishedAsks,
): FinishedForecast {
  const file = make('textarea', { rows: 6, readOnly: true })
  const taken = make('p', { role: 'status' })
  const element = make(
    'div',
    { hidden: true, tabIndex: -1 },
    make('p', { textContent: messages.finished }),
    make('label', { textContent: messages.asFile }, file),
    asks(button(messages.copyIt, copyIt), button(messages.downloadIt, downloadIt)),
    taken,
  )
  return {
    element,
    showFinished: (content) => {
      element.hidden = content === null
      file.value = content ?? ''
      taken.textContent = ''
      if (content !== null) element.focus()
    },
    sayTaken: (sentence) => {
      taken.textContent = sentence
    },
  }
}
