import type { Curve } from '@oba/core'

/** Fired when an element has drawn its figures, and again whenever it has drawn others. */
export class ObaReadyEvent extends Event {
  constructor(readonly curves: readonly Curve[]) {
    super('oba-ready', { bubbles: true, composed: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'oba-ready': ObaReadyEvent
  }
}
