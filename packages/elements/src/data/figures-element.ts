import type { Curve } from '@oba/core'
import { LitElement, html } from 'lit'
import type { PropertyDeclaration, PropertyDeclarations, TemplateResult } from 'lit'
import { speaksAs } from '../messages/language.js'
import { NewsController } from './news-controller.js'
import { LanguageController } from '../messages/language-controller.js'
import type { Language } from '../messages/languages.js'
import type { Messages } from '../messages/messages.js'
import { FiguresController } from './figures-controller.js'
import type { FiguresData } from './given-figures.js'
import type { Figures } from './figures.js'

/** What an element shows of its figures, and the curves that its page is told of. */
export interface Shown<Of> {
  readonly picture: TemplateResult
  readonly curves: readonly Curve[]
  /** What the picture was made of. */
  readonly of: Of
}

/** What stands under a picture for readers to take it away. */
export interface Output<Of> {
  readonly show: (of: Of, language: Language) => TemplateResult
}

/**
 * What every element that draws figures has: the ways to give them, what stands in their place while
 * they are on their way or cannot be had, and the page's language.
 *
 * @typeParam Of - what its picture is made of
 * @slot - a table, JSON or CSV with the figures; a table stays on the page while there is no picture
 */
export abstract class FiguresElement<Of = unknown> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    about: {},
    area: {},
    baselineUntil: { attribute: 'baseline-until' },
    headingLevel: { attribute: 'heading-level' },
    filter: {},
    per: {},
    periodType: { attribute: 'period-type' },
    dateOrder: { attribute: 'date-order' },
    maxBytes: { attribute: 'max-bytes' },
    data: { attribute: false },
  }

  /** Set by `offerOutput`, so that a page which offers nothing to take away loads nothing for it. */
  static output: ((host: LitElement) => Output<never>) | null = null

  readonly #figures = new FiguresController(this)
  readonly #language = new LanguageController(this)
  readonly #news = new NewsController(this)
  #output: Output<Of> | null = null

  /** Where the figures are: the address of a CSV file. */
  declare src: string
  /** The address of the companion file that says what the figures cannot: names, polarity, baseline. */
  declare about: string
  /** Which area, by its code. */
  declare area: string
  /** The last period of the history a forecast is made from; wins over the companion file. */
  declare baselineUntil: string
  /** The heading's level in the page, 1 to 6. */
  declare headingLevel: string
  /** Rows to keep of a file that breaks its figures down: `sex: Total; age: All`. */
  declare filter: string
  /** Works rates out from the counts, per so many (`10000`), where the file has none. */
  declare per: string
  /** What a bare year in the figures means: `financial year`, `snapshot 31 March`. */
  declare periodType: string
  /** Whether 03/04/2016 is 3 April or 4 March, where the file does not tell: `day-month` or `month-day`. */
  declare dateOrder: string
  /** The most a file may hold, in bytes; 20 MB unless said. */
  declare maxBytes: string
  /** Indicators, rows, records or the text of a file: wins over what stands inside and over `src`. */
  declare data: FiguresData | null

  /** What nobody wrote says nothing, unless its class says what it says then. */
  constructor() {
    super()
    for (const [name, declared] of (this.constructor as typeof LitElement).elementProperties)
      if (!declared.useDefault) this.requestUpdate(name, undefined, declared)
  }

  /** What is taken away says nothing, as before it was there: frameworks set a property to undefined then. A number is its text. */
  override requestUpdate(name?: PropertyKey, before?: unknown, declared?: PropertyDeclaration): void {
    if (name !== undefined && declared) {
      const own = this as Record<PropertyKey, unknown>
      const said = declared.attribute === false ? (own[name] ?? null) : String(own[name] ?? '')
      if (said !== own[name]) return void (own[name] = said)
    }
    super.requestUpdate(name, before, declared)
  }

  /** What stands in its place until there is a picture: the author's own table. */
  protected get standIn(): TemplateResult {
    return html`<slot></slot>`
  }

  /** The files still on their way without which there is no picture, in words. */
  protected waitingFor({ loading }: Messages): string {
    return this.#figures.loading ? loading : ''
  }

  /** Null while there is nothing to show yet; what cannot be shown is thrown, and said in its place. */
  protected abstract shown(language: Language): Shown<Of> | null

  override render(): TemplateResult {
    const language = this.#language.current
    const inPlace = this.#inPlace(language)
    const { locale } = language.words
    return speaksAs(this, locale) ? inPlace : html`<div lang=${locale} dir="ltr">${inPlace}</div>`
  }

  #inPlace(language: Language): TemplateResult {
    const { messages } = language
    try {
      const shown = this.shown(language)
      if (shown) {
        this.#news.drew(shown.curves)
        this.#output ??= outputOf<Of>(this)
        return html`${shown.picture} ${this.#output?.show(shown.of, language)}`
      }
      const waiting = this.waitingFor(messages)
      return html`<p class="waiting${waiting ? ' loading' : ''}">${waiting || messages.nothingToShow}</p>
        ${this.standIn}`
    } catch (reason) {
      return html`${this.#news.fault(reason, messages)}${this.standIn}`
    }
  }

  /** Where the figures were fetched from; empty for those given in the page. */
  protected get address(): string {
    const { address } = this.#figures
    return address && new URL(address, this.baseURI).href
  }

  /** The figures as they were given; null until they are there. */
  protected get figures(): Figures | null {
    const { content, fault } = this.#figures
    if (fault) throw fault
    return content
  }
}

function outputOf<Of>(host: LitElement): Output<Of> | null {
  return ((host.constructor as typeof FiguresElement).output?.(host) ?? null) as Output<Of> | null
}
