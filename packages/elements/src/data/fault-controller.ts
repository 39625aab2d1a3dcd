import { html } from 'lit'
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit'
import type { Messages } from '../messages/messages.js'
import { ObaDataErrorEvent } from './data-error-event.js'
import { DataFaultError } from './data-fault.js'

/**
 * Shows the sentence for whatever went wrong, and tells page and console of it once, after the update
 * that shows it. Whatever the reason, nothing is thrown at the page.
 */
export class FaultController implements ReactiveController {
  #shown: { readonly code: string; readonly message: string } | null = null
  #told = ''

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this)
  }

  hostUpdate(): void {
    this.#shown = null
  }

  hostUpdated(): void {
    const message = this.#shown?.message ?? ''
    if (message === this.#told) return
    this.#told = message
    if (!this.#shown) return
    console.error(`${this.host.localName}: ${this.#shown.code}: ${message}`)
    this.host.dispatchEvent(new ObaDataErrorEvent(this.#shown))
  }

  /** Notes a fault, and gives the paragraph that says it. */
  show(reason: unknown, messages: Messages): TemplateResult {
    if (!(reason instanceof DataFaultError)) console.error(reason)
    const fault =
      reason instanceof DataFaultError ? reason : new DataFaultError('wrong-data', (words) => words.wrongData)
    this.#shown = { code: fault.code, message: fault.sentence(messages) }
    return html`<p class="fault">${this.#shown.message}</p>`
  }
}
