import type { FrameworkParts } from '@oba/core'
import { html } from 'lit'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import type { Messages } from '../messages/messages.js'
import type { DataFaultError } from './data-fault.js'
import { FiguresElement } from './figures-element.js'
import { FileBeside } from './file-beside.js'
import { readFrameworkFile } from './read-framework-file.js'

const NOTHING: FrameworkParts = {}

/** What an element has that says of figures which outcomes and services they belong to. */
export abstract class FrameworkElement<Of> extends FiguresElement<Of> {
  static override properties: PropertyDeclarations = {
    framework: {},
    parts: { attribute: false },
  }

  readonly #file = new FileBeside(this, () => this.framework, readFrameworkFile)

  /** The address of the framework, JSON: outcomes, services, and what contributes to what. */
  declare framework: string
  /** The same as an object: wins over the file. */
  declare parts: FrameworkParts | null

  /** Null while it is on its way; empty where there is none. */
  protected get known(): FrameworkParts | null {
    return this.parts ?? (this.#file.loading ? null : (this.#file.content ?? NOTHING))
  }

  protected override waitingFor(messages: Messages): string {
    return super.waitingFor(messages) || (this.#file.loading ? messages.loading : '')
  }

  /** Why there is no framework, where its file could not be read. */
  protected get unread(): DataFaultError | null {
    return this.#file.fault
  }

  /** What went wrong with the framework or the companion file, which leaves the figures to be shown. */
  protected notices(messages: Messages): readonly TemplateResult[] {
    return [this.figures?.notices ?? [], this.unread ?? []]
      .flat()
      .map((notice) => html`<p class="notice">${notice.sentence(messages)}</p>`)
  }
}
