import type { ReactiveController, ReactiveElement } from 'lit'

/** What a chart is laid out at before it is measured, and where nothing can be measured. */
const UNMEASURED = 640

/** Between the margins of A4 as browsers have them; a narrower place on paper gets the same picture, smaller. */
const PAPER = 680

const PRINTING = ['beforeprint', 'afterprint']

/**
 * The width an element really has, in whole pixels, and the reader's text size. The new width is
 * taken in the next frame: laying out inside the observer's own call would make it loop. Paper comes
 * before any frame, and its sheets are counted before anything could be measured on them.
 */
export class WidthController implements ReactiveController {
  width = UNMEASURED
  scale = 1
  #observer: ResizeObserver | undefined
  #frame = 0

  constructor(private readonly host: ReactiveElement) {
    host.addController(this)
  }

  /** A host that has not been drawn measures before it first is. */
  hostConnected(): void {
    if (this.host.hasUpdated) this.measure()
    PRINTING.forEach((event) => addEventListener(event, this.measure))
    if (typeof ResizeObserver === 'undefined') return
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame)
      this.#frame = requestAnimationFrame(() => this.measure())
    })
    this.#observer.observe(this.host)
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame)
    this.#observer?.disconnect()
    PRINTING.forEach((event) => removeEventListener(event, this.measure))
  }

  readonly measure = (event?: Event): void => {
    const { paddingLeft, paddingRight } = getComputedStyle(this.host)
    const room = this.host.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
    const width = event?.type === PRINTING[0] ? PAPER : Math.round(room)
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
    if (room <= 0 || (width === this.width && scale === this.scale)) return
    this.width = width
    this.scale = scale
    this.host.requestUpdate()
  }
}
