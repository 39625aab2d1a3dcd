import type { Curve, Period } from '@oba/core'

/**
 * Fired when a reader picks a period of a curve, or a curve of a scorecard, by keys or by pointer; the period is null
 * when they let go of it.
 */
export class ObaSelectEvent extends Event {
  constructor(
    readonly period: Period | null,
    /** What the element says of it, in the language of the page. */
    readonly sentence: string,
    /** The curve picked, where there are several to pick from. */
    readonly curve: Curve | null = null,
  ) {
    super('oba-select', { bubbles: true, composed: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'oba-select': ObaSelectEvent
  }
}
