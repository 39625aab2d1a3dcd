import type { DataFault } from './data-fault.js'

/** Fired when an element has no figures to draw, with the sentence it shows instead. */
export class ObaDataErrorEvent extends Event {
  constructor(readonly fault: DataFault) {
    super('oba-data-error', { bubbles: true, composed: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'oba-data-error': ObaDataErrorEvent
  }
}
