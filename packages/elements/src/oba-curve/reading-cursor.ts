import type { ReactiveController, ReactiveElement } from 'lit'
import type { Reading } from '../chart/layout.types.js'
import { nearestReading } from '../chart/readings.js'
import { ObaSelectEvent } from '../data/select-event.js'
import type { FigureActions } from './figure.js'
import { movedByKey } from './reading-keys.js'

/** Where a reader is in the picture: on one of its readings, by keys or pointer, or on none. The page is told of each. */
export class ReadingCursor implements ReactiveController {
  at: number | null = null

  constructor(private readonly host: ReactiveElement) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#moveTo(null)
  }

  /** What moves it over the readings of a picture. */
  over(readings: readonly Reading[]): Pick<FigureActions, 'onKey' | 'onPointer' | 'letGo'> {
    return {
      onKey: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        const moved = movedByKey(event.key, this.at, readings.length)
        if (moved === undefined) return
        event.preventDefault()
        this.#moveTo(moved, readings)
      },
      onPointer: (event) => {
        if (readings.length === 0) return
        const box = (event.currentTarget as Element).getBoundingClientRect()
        this.#moveTo(nearestReading(readings, event.clientX - box.left), readings)
      },
      letGo: () => this.#moveTo(null),
    }
  }

  /** What a pointer brings up, Escape takes away, wherever the focus is. */
  readonly #onEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#moveTo(null)
  }

  #moveTo(at: number | null, readings: readonly Reading[] = []): void {
    if (at === this.at) return
    this.at = at
    this.host.requestUpdate()
    if (at === null) removeEventListener('keydown', this.#onEscape)
    else addEventListener('keydown', this.#onEscape)
    const reading = readings[at ?? -1]
    this.host.dispatchEvent(new ObaSelectEvent(reading?.period ?? null, reading?.text ?? ''))
  }
}
