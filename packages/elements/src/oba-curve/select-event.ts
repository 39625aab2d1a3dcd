import type { Period } from '@oba/core'

/** Fired when a reader picks a period, by keys or by pointer; null when they let go of it. */
export class ObaSelectEvent extends Event {
  constructor(
    readonly period: Period | null,
    /** What the element says of it, in the language of the page. */
    readonly sentence: string,
  ) {
    super('oba-select', { bubbles: true, composed: true })
  }
}

declare global {
  interface HTMLElementEventMap {
    'oba-select': ObaSelectEvent
  }
}
