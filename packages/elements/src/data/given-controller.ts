import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { asFault } from './data-fault.js'
import type { DataFaultError } from './data-fault.js'

/** An element whose author says where something is, and how large that may be. */
export interface GivenHost extends ReactiveControllerHost, HTMLElement {
  readonly maxBytes: string
}

/**
 * Something an author gives an element, kept in step with what is asked for. What needs no request is there at once, so
 * that nothing flashes; a request that is no longer wanted is stopped, and an answer that comes too late is dropped.
 */
export abstract class GivenController<Content, Host extends GivenHost> implements ReactiveController {
  /** Null where there is none, while it is on its way, and where it cannot be had. */
  content: Content | null = null
  /** Why it cannot be had. */
  fault: DataFaultError | null = null
  #asked: readonly unknown[] = []
  /** Stops what is on its way. None is stopped that never began: that would make an exception each time. */
  #stop: AbortController | null = null

  constructor(protected readonly host: Host) {
    host.addController(this)
  }

  get loading(): boolean {
    return this.#stop !== null
  }

  /** Where it is, and whatever else makes it another when that changes. */
  protected abstract asked(): readonly [src: string, ...more: readonly unknown[]]

  /** Null where nothing is asked for. */
  protected abstract begin(src: string, signal: AbortSignal): Content | Promise<Content> | null

  /** Moved about the page, an element keeps what it has; what it has not is asked for again. */
  hostConnected(): void {
    if (!this.content) this.#asked = []
  }

  hostDisconnected(): void {
    this.#stop?.abort()
  }

  hostUpdate(): void {
    const asked = this.asked()
    if (asked.every((one, index) => one === this.#asked[index])) return
    const [src] = (this.#asked = asked)
    this.#stop?.abort()
    this.#stop = this.content = this.fault = null
    const stop = new AbortController()
    const fail = (reason: unknown): unknown => (this.fault = asFault(reason))
    try {
      const found = this.begin(src, stop.signal)
      if (!(found instanceof Promise)) {
        this.content = found
        return
      }
      this.#stop = stop
      const settled = found.then(
        (content) => () => (this.content = content),
        (reason: unknown) => () => fail(reason),
      )
      void settled.then((settle) => {
        if (stop.signal.aborted) return
        settle()
        this.#stop = null
        this.host.requestUpdate()
      })
    } catch (reason) {
      fail(reason)
    }
  }
}
