import { GivenController } from './given-controller.js'
import type { GivenHost } from './given-controller.js'
import { readSource } from './read-source.js'
import { figuresInside, givenFigures } from './given-figures.js'
import type { FiguresData } from './given-figures.js'
import { namedByCaption } from './named-by-caption.js'
import { readFigures } from './read-figures.js'
import type { Figures } from './figures.js'
import { readOptions } from './read-options.js'
import type { ReadAttributes } from './read-options.js'
import { tellMistyped } from './tell-mistyped.js'

/** What an element offers an author to give figures by. */
export interface FiguresHost extends GivenHost, ReadAttributes {
  readonly data: FiguresData | null
  readonly src: string
  readonly about: string
}

/** An element's figures: those of the property `data`, then what stands inside the element, then `src`. */
export class FiguresController extends GivenController<Figures, FiguresHost> {
  /** Where they were fetched from, as its author wrote it; empty for those given in the page. */
  address = ''
  /** Another one for every change of the figures that stand inside the element. */
  #inside = {}
  #found: Element | null = null
  /** Notes and an author's words may change as they like: the figures are not asked for again. */
  readonly #watch = new MutationObserver((changes) => {
    const found = figuresInside(this.host)
    if (found !== this.#found || changes.some(({ target }) => found?.contains(target))) this.#inside = {}
    this.#found = found
    this.host.requestUpdate()
  })

  /** The parser may still be adding children, and scripts may change them later. */
  override hostConnected(): void {
    super.hostConnected()
    tellMistyped(this.host)
    this.#watch.observe(this.host, { childList: true, characterData: true, subtree: true })
    if (this.host.src === '') this.#inside = {}
    this.#found = figuresInside(this.host)
    this.host.requestUpdate()
  }

  override hostDisconnected(): void {
    super.hostDisconnected()
    this.#watch.disconnect()
  }

  protected override asked(): readonly [string, ...unknown[]] {
    const { data, src, about, filter, per, periodType, dateOrder, maxBytes } = this.host
    return [src, data, this.#inside, about, filter, per, periodType, dateOrder, maxBytes]
  }

  protected override begin(src: string, signal: AbortSignal): Figures | Promise<Figures> | null {
    const { about, baseURI: base, maxBytes, localName } = this.host
    const given = givenFigures(this.host)
    this.address = given ? '' : src
    if (!given && src === '') return null
    if (given && 'indicators' in given) return given
    const { table = null, caption = '' } = given ?? {}
    const options = readOptions(this.host)
    const named = (figures: Figures): Figures => ({
      ...figures,
      indicators: namedByCaption(figures.indicators, caption),
    })
    const from = this.address || `<${localName}>`
    if (table && about === '') return named(readFigures(table, options, from))
    return readSource({ table, src: from, about, base, maxBytes, options }, signal).then(named)
  }
}
