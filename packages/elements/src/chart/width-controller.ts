import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** What a chart is laid out at before it is measured, and where nothing can be measured. */
const UNMEASURED = 640

/**
 * The width an element really has, in whole pixels, and the reader's text size. The new width is
 * taken in the next frame: laying out inside the observer's own call would make it loop.
 */
export class WidthController implements ReactiveController {
  width = UNMEASURED
  scale = 1
  #observer: ResizeObserver | undefined
  #frame = 0

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#measure(this.host.clientWidth)
    if (typeof ResizeObserver === 'undefined') return
    this.#observer = new ResizeObserver(([entry]) => {
      cancelAnimationFrame(this.#frame)
      this.#frame = requestAnimationFrame(() => this.#measure(entry!.contentRect.width))
    })
    this.#observer.observe(this.host)
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame)
    this.#observer?.disconnect()
  }

  #measure(width: number): void {
    const rounded = Math.round(width)
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
    if (rounded === 0 || (rounded === this.width && scale === this.scale)) return
    this.width = rounded
    this.scale = scale
    this.host.requestUpdate()
  }
}
