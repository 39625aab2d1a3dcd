import type { Indicator } from '@oba/core'
import type { EnteringMessages } from '../messages/entering-messages.js'
import type { Entry, Made } from './entry.js'
import type { Wrong } from './wrong-with.js'

/** What a reader asks of the form. */
export interface FormAsks {
  readonly opened: (isOpen: boolean) => void
  readonly changed: () => void
  readonly finish: () => void
  readonly startAgain: () => void
  readonly copyIt: () => void
  readonly downloadIt: () => void
}

/** Where a forecast is entered. What stands in its boxes is all there is: nothing else keeps it. */
export interface EntryForm {
  readonly element: HTMLElement
  values(): readonly number[]
  made(): Made
  setValue(step: number, value: number): void
  /** Shows what is wrong at its place and brings the reader there; null takes it away. */
  sayWrong(wrong: Wrong | null): void
  /** Shows a finished forecast as a file holds it; null takes it away. */
  showFinished(file: string | null): void
  sayTaken(sentence: string): void
}

/**
 * Builds the form. Its elements are made one by one and kept: a template would bring what makes templates along, and
 * lose a reader's place in a box.
 */
export function entryForm(
  { decimals, bounds: [least, most], unit }: Pick<Indicator, 'decimals' | 'bounds' | 'unit'>,
  { periods, values }: Entry,
  today: string,
  messages: EnteringMessages,
  asks: FormAsks,
): EntryForm {
  const steps = values.map((value) =>
    make('input', {
      type: 'number',
      step: String(10 ** -decimals),
      ...(least === null ? {} : { min: String(least) }),
      ...(most === null ? {} : { max: String(most) }),
      value: String(value),
      oninput: asks.changed,
    }),
  )
  const by = make('input', { oninput: asks.changed })
  const on = make('input', { type: 'date', value: today, oninput: asks.changed })
  const why = make('textarea', { rows: 2, oninput: asks.changed })
  const wrong = make('p', { id: 'entering-wrong', className: 'wrong', role: 'alert' })
  const file = make('textarea', { rows: 6, readOnly: true })
  const taken = make('p', { role: 'status' })
  const finished = make(
    'div',
    { hidden: true, tabIndex: -1 },
    make('p', { textContent: messages.finished }),
    make('label', { textContent: messages.asFile }, file),
    make(
      'div',
      { className: 'asks' },
      button(messages.copyIt, asks.copyIt),
      button(messages.downloadIt, asks.downloadIt),
    ),
    taken,
  )
  const form = make(
    'form',
    {
      noValidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault()
        asks.finish()
      },
    },
    make('p', { textContent: messages.howToEnter }),
    make(
      'fieldset',
      {},
      make('legend', { textContent: messages.expected(unit) }),
      ...steps.map((step, index) => make('label', { textContent: periods[index]!.label }, step)),
    ),
    make('label', { textContent: messages.enteredBy }, by),
    make('label', { textContent: messages.enteredOn }, on),
    make('label', { textContent: messages.enteredWhy }, why),
    wrong,
    make(
      'div',
      { className: 'asks' },
      make('button', { type: 'submit', textContent: messages.finish }),
      button(messages.startAgain, asks.startAgain),
    ),
    finished,
  )
  const draft = make('p', { className: 'draft', hidden: true, textContent: messages.draft })
  const details = make(
    'details',
    {
      ontoggle: () => {
        draft.hidden = !details.open
        asks.opened(details.open)
      },
    },
    make('summary', { textContent: messages.enter }),
    form,
  )
  const boxes = [...steps, by, on]
  return {
    element: make('div', { className: 'entering', part: 'entering' }, draft, details),
    // An empty box has no number: `valueAsNumber` is NaN, where `Number('')` would be zero.
    values: () => steps.map((step) => step.valueAsNumber),
    made: () => ({ by: by.value.trim(), on: on.value, why: why.value.trim() }) satisfies Made,
    setValue: (step, value) => {
      steps[step]!.value = String(value)
    },
    sayWrong: (found) => {
      for (const box of boxes)
        for (const name of ['aria-invalid', 'aria-describedby']) box.removeAttribute(name)
      wrong.textContent = found?.sentence ?? ''
      if (!found) return
      const box = found.at === 'by' ? by : found.at === 'on' ? on : steps[found.at]!
      box.setAttribute('aria-invalid', 'true')
      box.setAttribute('aria-describedby', wrong.id)
      box.focus()
    },
    showFinished: (content) => {
      finished.hidden = content === null
      file.value = content ?? ''
      taken.textContent = ''
      if (content !== null) finished.focus()
    },
    sayTaken: (sentence) => {
      taken.textContent = sentence
    },
  }
}

function button(textContent: string, onclick: () => void): HTMLButtonElement {
  return make('button', { type: 'button', textContent, onclick })
}

/** An element with its properties, then what stands in it; `part` is set as the attribute it is. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { part, ...properties }: Omit<Partial<HTMLElementTagNameMap[Tag]>, 'part'> & { part?: string },
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties)
  if (part) element.setAttribute('part', part)
  element.append(...children)
  return element
}
