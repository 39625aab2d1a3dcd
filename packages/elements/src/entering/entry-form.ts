import type { Indicator } from '@oba/core'
import type { EnteringMessages } from '../messages/entering-messages.js'
import type { Entry } from './entry.js'
import { expectedBoxes } from './expected-boxes.js'
import type { ExpectedBoxes } from './expected-boxes.js'
import { finishedForecast } from './finished-forecast.js'
import type { FinishedAsks, FinishedForecast } from './finished-forecast.js'
import { madeBoxes } from './made-boxes.js'
import type { MadeBoxes } from './made-boxes.js'
import { asks, button, make } from './make-element.js'
import { wrongSaid } from './wrong-said.js'
import type { WrongSaid } from './wrong-said.js'

/** What a reader asks of the form. */
export interface FormAsks extends FinishedAsks {
  readonly opened: (isOpen: boolean) => void
  readonly changed: () => void
  readonly finish: () => void
  readonly startAgain: () => void
}

/** Where a forecast is entered. What stands in its boxes is all there is: nothing else keeps it. */
export interface EntryForm
  extends
    Pick<ExpectedBoxes, 'values' | 'setValue'>,
    Pick<MadeBoxes, 'made'>,
    Pick<WrongSaid, 'sayWrong'>,
    Pick<FinishedForecast, 'showFinished' | 'sayTaken'> {
  readonly element: HTMLElement
}

/**
 * Builds the form. Its elements are made one by one and kept: a template would bring what makes templates along, and
 * lose a reader's place in a box.
 */
export function entryForm(
  indicator: Pick<Indicator, 'decimals' | 'bounds' | 'unit'>,
  entry: Entry,
  today: string,
  messages: EnteringMessages,
  { opened, changed, finish, startAgain, ...taking }: FormAsks,
): EntryForm {
  const expected = expectedBoxes(indicator, entry, messages, changed)
  const made = madeBoxes(today, messages, changed)
  const wrong = wrongSaid({ ...expected.boxes, by: made.by, on: made.on })
  const finished = finishedForecast(messages, taking)
  const form = make(
    'form',
    {
      noValidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault()
        finish()
      },
    },
    make('p', { textContent: messages.howToEnter }),
    expected.element,
    ...made.elements,
    wrong.element,
    asks(
      make('button', { type: 'submit', textContent: messages.finish }),
      button(messages.startAgain, startAgain),
    ),
    finished.element,
  )
  return { ...expected, ...made, ...wrong, ...finished, element: openable(form, messages, opened) }
}

/** What a reader opens and closes: while it is open, it says that what is entered is a draft. */
function openable(
  form: HTMLFormElement,
  messages: EnteringMessages,
  opened: (isOpen: boolean) => void,
): HTMLElement {
  const draft = make('p', { className: 'draft', hidden: true, textContent: messages.draft })
  const details = make(
    'details',
    {
      ontoggle: () => {
        draft.hidden = !details.open
        opened(details.open)
      },
    },
    make('summary', { textContent: messages.enter }),
    form,
  )
  return make('div', { className: 'entering', part: 'entering' }, draft, details)
}
