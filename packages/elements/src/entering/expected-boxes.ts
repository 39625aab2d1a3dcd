import type { Indicator } from '@oba/core'
import type { EnteringMessages } from '../messages/entering-messages.js'
import type { Entry } from './entry.js'
import { make } from './make-element.js'

/** A box a period ahead, for what a reader expects of it. */
export interface ExpectedBoxes {
  readonly element: HTMLElement
  /** In the order of the periods. */
  readonly boxes: readonly HTMLInputElement[]
  values(): readonly number[]
  setValue(step: number, value: number): void
}

/** Builds them, each as exact as the figures are published and within what is possible. */
export function expectedBoxes(
  { decimals, bounds: [least, most], unit }: Pick<Indicator, 'decimals' | 'bounds' | 'unit'>,
  { periods, values }: Pick<Entry, 'periods' | 'values'>,
  messages: EnteringMessages,
  changed: () => void,
): ExpectedBoxes {
  const boxes = values.map((value) =>
    make('input', {
      type: 'number',
      step: String(10 ** -decimals),
      ...(least === null ? {} : { min: String(least) }),
      ...(most === null ? {} : { max: String(most) }),
      value: String(value),
      oninput: changed,
    }),
  )
  return {
    element: make(
      'fieldset',
      {},
      make('legend', { textContent: messages.expected(unit) }),
      ...boxes.map((box, step) => make('label', { textContent: periods[step]!.label }, box)),
    ),
    boxes,
    // An empty box has no number: `valueAsNumber` is NaN, where `Number('')` would be zero.
    values: () => boxes.map((box) => box.valueAsNumber),
    setValue: (step, value) => {
      boxes[step]!.value = String(value)
    },
  }
}
