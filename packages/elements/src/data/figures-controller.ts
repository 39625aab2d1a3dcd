import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { DataFaultError } from './data-fault.js'
import { givenFigures } from './given-figures.js'
import type { FiguresData } from './given-figures.js'
import { readFigures } from './read-figures.js'
import type { Figures } from './read-figures.js'
import { mostBytes, readOptions } from './read-options.js'
import type { ReadAttributes } from './read-options.js'
import { readSource } from './read-source.js'

/** What an element offers an author to give figures by. */
export interface FiguresHost extends ReactiveControllerHost, HTMLElement, ReadAttributes {
  readonly data: FiguresData | null
  readonly src: string
  readonly about: string
  readonly maxBytes: string
}

export type FiguresState =
  | { readonly state: 'idle' | 'loading' }
  | { readonly state: 'ready'; readonly figures: Figures }
  | { readonly state: 'fault'; readonly fault: DataFaultError }

/**
 * Keeps an element's figures in step with what its author gives: the property `data`, then what stands
 * inside the element, then `src`. A request that is no longer wanted is stopped, and an answer that
 * comes too late is dropped. What needs no request is read at once, so that nothing flashes.
 */
export class FiguresController implements ReactiveController {
  current: FiguresState = { state: 'idle' }
  /** Where they were fetched from, as its author wrote it; empty for those given in the page. */
  address = ''
  #asked: readonly unknown[] = []
  #stop = new AbortController()
  /** Another one for every change of what stands inside the element. */
  #inside = {}
  readonly #watch = new MutationObserver(() => {
    this.#inside = {}
    this.host.requestUpdate()
  })

  constructor(private readonly host: FiguresHost) {
    host.addController(this)
  }

  /** The parser may still be adding children, and scripts may change them later. */
  hostConnected(): void {
    this.#watch.observe(this.host, { childList: true, characterData: true, subtree: true })
    // Moved about the page, an element keeps its file; what it was still waiting for is asked for again.
    if (this.current.state !== 'ready' || this.host.src === '') this.#inside = {}
    this.host.requestUpdate()
  }

  hostDisconnected(): void {
    this.#watch.disconnect()
    this.#stop.abort()
  }

  hostUpdate(): void {
    const { data, src, about, filter, per, periodType, maxBytes } = this.host
    const asked = [data, this.#inside, src, about, filter, per, periodType, maxBytes]
    if (asked.every((one, index) => one === this.#asked[index])) return
    this.#asked = asked
    this.#stop.abort()
    this.#stop = new AbortController()
    try {
      this.current = this.#begin(this.#stop.signal)
    } catch (reason) {
      this.current = fault(reason, src)
    }
  }

  #begin(signal: AbortSignal): FiguresState {
    const { src, about, baseURI, maxBytes, localName } = this.host
    const given = givenFigures(this.host)
    this.address = given ? '' : src
    if (!given && src === '') return { state: 'idle' }
    if (given && 'authored' in given) return { state: 'ready', figures: { ...given.authored, notices: [] } }
    const table = given?.table ?? null
    const options = readOptions(this.host)
    if (table && about === '')
      return { state: 'ready', figures: readFigures(table, options, `<${localName}>`) }
    const source = {
      table,
      src: table ? '' : src,
      about,
      base: baseURI,
      maxBytes: mostBytes(maxBytes),
      options,
    }
    readSource(source, signal).then(
      (figures) => this.#settle(signal, () => ({ state: 'ready', figures })),
      (reason: unknown) => this.#settle(signal, () => fault(reason, src)),
    )
    return { state: 'loading' }
  }

  #settle(signal: AbortSignal, state: () => FiguresState): void {
    if (signal.aborted) return
    this.current = state()
    this.host.requestUpdate()
  }
}

/** Whatever went wrong, the page gets a sentence and not an exception. */
function fault(reason: unknown, src: string): FiguresState {
  if (reason instanceof DataFaultError) return { state: 'fault', fault: reason }
  console.error(reason)
  return {
    state: 'fault',
    fault: new DataFaultError('unreadable', (messages) => messages.unreadable(src, '')),
  }
}
