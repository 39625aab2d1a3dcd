import { html, nothing } from 'lit'
import type { LitElement, TemplateResult } from 'lit'
import type { Output } from '../data/figures-element.js'
import type { Language } from '../messages/languages.js'
import { outputLanguage } from '../messages/output-language.js'
import type { OutputLanguage } from '../messages/output-language.js'
import type { OutputMessages } from '../messages/output-messages.js'
import { outputStyles } from './output.styles.js'
import { take } from './take.js'
import type { Way } from './take.js'
import type { Takeaway } from './takeaway.js'

/**
 * What an element lets its readers take away, in one disclosure: files, and copies that paste into
 * Word and Excel. The buttons are made when it is first opened, so a page of many curves pays nothing.
 */
export class OutputMenu<Of> implements Output<Of> {
  #opened = false
  /** What was done last, said to those who do not see it too. */
  #said = ''

  constructor(
    private readonly host: LitElement,
    private readonly takeawayOf: (of: Of, language: OutputLanguage) => Takeaway,
  ) {
    const { shadowRoot } = host
    if ((host.constructor as typeof LitElement).elementStyles.includes(outputStyles)) return
    // Where sheets cannot be shared there is no page to look at either, as in jsdom.
    const { styleSheet } = outputStyles
    if (styleSheet) shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, styleSheet]
  }

  show(of: Of, page: Language): TemplateResult {
    const language = outputLanguage(page)
    const { messages } = language
    const takeaway = this.takeawayOf(of, language)
    const button = ([way, text]: [Way, string]): TemplateResult =>
      html`<button type="button" @click=${() => this.#take(way, takeaway, messages)}>${text}</button>`
    const ways = (Object.entries(messages.outputWay) as [Way, string][]).filter(
      ([way]) => takeaway.picture || !/svg|png/.test(way),
    )
    return html`<details class="output" part="output" @toggle=${() => this.#open()}>
      <summary>${messages.output}</summary>
      ${
        this.#opened
          ? html`<div>${ways.map(button)}</div>
              <p role="status">${this.#said}</p>`
          : nothing
      }
    </details>`
  }

  #open(): void {
    this.#opened = true
    this.host.requestUpdate()
  }

  async #take(way: Way, takeaway: Takeaway, messages: OutputMessages): Promise<void> {
    // At once: a browser lends the clipboard only to a click.
    const taking = take(way, takeaway)
    // The same words again would not be read out, so there are none in between.
    this.#say('')
    await this.host.updateComplete
    const done = await taking
    this.#say(done === null ? messages.outputRefused : messages.outputDone(done))
  }

  #say(what: string): void {
    this.#said = what
    this.host.requestUpdate()
  }
}
