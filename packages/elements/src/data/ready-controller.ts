import type { Curve } from '@oba/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { ObaReadyEvent } from './ready-event.js'

/** Tells the page once for each set of curves drawn, after the update that draws them. */
export class ReadyController implements ReactiveController {
  #drawn: readonly Curve[] = []
  #told: readonly Curve[] = []

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this)
  }

  drew(curves: readonly Curve[]): void {
    this.#drawn = curves
  }

  hostUpdated(): void {
    const same = this.#drawn.length === this.#told.length
    if (same && this.#drawn.every((curve, index) => curve === this.#told[index])) return
    this.#told = this.#drawn
    this.host.dispatchEvent(new ObaReadyEvent(this.#drawn))
  }
}
