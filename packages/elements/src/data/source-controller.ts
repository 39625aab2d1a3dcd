import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { DataFaultError } from './data-fault.js'
import { readSource } from './read-source.js'
import type { SourceFigures } from './read-source.js'

export type SourceState =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | ({ readonly state: 'ready' } & SourceFigures)
  | { readonly state: 'fault'; readonly fault: DataFaultError }

/** Keeps an element's figures in step with its `src` and `about`; an answer that comes too late is dropped. */
export class SourceController implements ReactiveController {
  current: SourceState = { state: 'idle' }
  #asked = ''

  constructor(
    private readonly host: ReactiveControllerHost &
      HTMLElement & { readonly src: string; readonly about: string },
  ) {
    host.addController(this)
  }

  hostUpdate(): void {
    const { src, about, baseURI } = this.host
    const asked = `${src}\n${about}`
    if (asked === this.#asked) return
    this.#asked = asked
    this.current = { state: src === '' ? 'idle' : 'loading' }
    if (src === '') return
    readSource(src, about, baseURI).then(
      (figures) => this.#settle(asked, { state: 'ready', ...figures }),
      (reason: unknown) => this.#settle(asked, { state: 'fault', fault: asFault(reason, src) }),
    )
  }

  #settle(asked: string, state: SourceState): void {
    if (asked !== this.#asked) return
    this.current = state
    this.host.requestUpdate()
  }
}

/** Whatever went wrong, the page gets a sentence and not an exception. */
function asFault(reason: unknown, src: string): DataFaultError {
  if (reason instanceof DataFaultError) return reason
  console.error(reason)
  return new DataFaultError('unreadable', (messages) => messages.unreadable(src, ''))
}
