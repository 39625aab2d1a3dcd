import type { SavedForecast } from '@oba/core'

/** Fired when a reader has finished entering a forecast. Nothing keeps it but who listens. */
export class ObaForecastEvent extends Event {
  constructor(
    /** The forecast beside whose it is, as a file of saved forecasts holds it: what `baseline-src` reads. */
    readonly saved: SavedForecast,
  ) {
    super('oba-forecast', { bubbles: true, composed: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'oba-forecast': ObaForecastEvent
  }
}
