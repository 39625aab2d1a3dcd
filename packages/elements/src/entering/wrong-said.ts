import { make } from './make-element.js'
import type { Wrong } from './wrong-with.js'

/** Where the form says what is wrong. */
export interface WrongSaid {
  readonly element: HTMLElement
  /** Shows what is wrong at its place and brings the reader there; null takes it away. */
  sayWrong(wrong: Wrong | null): void
}

/** Builds it, for boxes by the place of what may be wrong with them. */
export function wrongSaid(boxes: Readonly<Record<Wrong['at'], HTMLElement>>): WrongSaid {
  const element = make('p', { id: 'entering-wrong', className: 'wrong', role: 'alert' })
  return {
    element,
    sayWrong: (wrong) => {
      for (const box of Object.values(boxes))
        for (const name of ['aria-invalid', 'aria-describedby']) box.removeAttribute(name)
      element.textContent = wrong?.sentence ?? ''
      if (!wrong) return
      const box = boxes[wrong.at]!
      box.setAttribute('aria-invalid', 'true')
      box.setAttribute('aria-describedby', element.id)
      box.focus()
    },
  }
}
