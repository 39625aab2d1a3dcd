import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { DataFaultError } from './data-fault.js'
import { fetchFile } from './fetch-file.js'
import { mostBytes } from './read-options.js'

/**
 * A second file an element may be pointed at, beside its figures: saved forecasts, notes. When it
 * cannot be had the element does without, and says so.
 */
export class FileBeside<Content> implements ReactiveController {
  content: Content | null = null
  notice: DataFaultError | null = null
  loading = false
  #asked = ''
  #stop = new AbortController()

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly maxBytes: string },
    private readonly src: () => string,
    private readonly read: (file: Uint8Array, src: string) => Content,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    if (this.loading) this.#asked = ''
  }

  hostDisconnected(): void {
    this.#stop.abort()
  }

  hostUpdate(): void {
    const src = this.src()
    if (src === this.#asked) return
    this.#asked = src
    this.#stop.abort()
    this.content = null
    this.notice = null
    this.loading = src !== ''
    if (src === '') return
    this.#stop = new AbortController()
    const { signal } = this.#stop
    const { baseURI, maxBytes } = this.host
    fetchFile({ src, base: baseURI, maxBytes: mostBytes(maxBytes) }, signal)
      .then((file) => {
        if (!signal.aborted) this.content = this.read(file, src)
      })
      .catch((reason: unknown) => {
        if (!signal.aborted) this.notice = asNotice(reason, src)
      })
      .finally(() => {
        if (signal.aborted) return
        this.loading = false
        this.host.requestUpdate()
      })
  }
}

function asNotice(reason: unknown, src: string): DataFaultError {
  if (reason instanceof DataFaultError) return reason
  console.error(reason)
  return new DataFaultError('unreadable', (messages) => messages.unreadable(src, ''))
}
