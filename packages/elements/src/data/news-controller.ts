import type { Curve } from '@oba/core'
import { html } from 'lit'
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit'
import type { Messages } from '../messages/messages.js'
import { ObaDataErrorEvent } from './data-error-event.js'
import { asFault } from './data-fault.js'
import { ObaReadyEvent } from './ready-event.js'

/**
 * Tells the page, after the update that shows it, which curves are drawn or why none is, and the console of a
 * fault too: once for each. Whatever the reason, nothing is thrown at the page.
 */
export class NewsController implements ReactiveController {
  #event: ObaReadyEvent | ObaDataErrorEvent | null = null
  /** What it tells of, and what was told of last; null after an update that had nothing to tell. No curves are news too. */
  #news: readonly unknown[] = []
  #told: readonly unknown[] | null = null

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this)
  }

  hostUpdate(): void {
    this.#news = []
    this.#event = null
  }

  hostUpdated(): void {
    const [news, told, event] = [this.#news, this.#told, this.#event]
    this.#told = event && news
    if (!event || (news.length === told?.length && news.every((one, index) => one === told[index]))) return
    if ('fault' in event) console.error(`${this.host.localName}: ${event.fault.code}: ${event.fault.message}`)
    this.host.dispatchEvent(event)
  }

  drew(curves: readonly Curve[]): void {
    this.#news = curves
    this.#event = new ObaReadyEvent(curves)
  }

  /** Notes a fault, and gives the paragraph that says it. */
  fault(reason: unknown, messages: Messages): TemplateResult {
    const { code, sentence } = asFault(reason)
    const message = sentence(messages)
    this.#news = [message]
    this.#event = new ObaDataErrorEvent({ code, message })
    return html`<p class="fault">${message}</p>`
  }
}
