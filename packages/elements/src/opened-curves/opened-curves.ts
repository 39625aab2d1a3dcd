import { verdictSentence } from '@oba/core'
import type { CurveCatalogue, Curve } from '@oba/core'
import { html, nothing } from 'lit'
import type { ReactiveControllerHost, TemplateResult } from 'lit'
import { areaKey } from '../data/area-key.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { ObaSelectEvent } from '../data/select-event.js'

/** An element that lists curves; `htmlFor` is the id of an `<oba-curve>` to show them in, instead of in place. */
interface ListsCurves extends ReactiveControllerHost, HTMLElement {
  readonly htmlFor: string
}

/** The curve drawn in the list is of the list's own making: its page has been told of it already. */
const keepInside = (event: Event): void => event.stopPropagation()

/** Which curves of a list a reader has opened: in place, beside others that are open, or one at a time elsewhere in the page. */
export class OpenedCurves {
  /** By indicator and area: what they show is made anew when the figures are. */
  #opened: ReadonlySet<string> = new Set()

  constructor(private readonly host: ListsCurves) {}

  /** The curve's name as a button that opens it, and again closes it. */
  button(
    curve: Curve,
    words: CurveCatalogue,
    name: string | TemplateResult = curve.indicator.name,
  ): TemplateResult {
    const elsewhere = this.host.htmlFor !== ''
    const opened = String(this.#opened.has(keyOf(curve)))
    return html`<button
      type="button"
      class="pick"
      aria-expanded=${elsewhere ? nothing : opened}
      aria-pressed=${elsewhere ? opened : nothing}
      @click=${() => this.#pick(curve, words)}
    >
      ${name}
    </button>`
  }

  /** The curve itself, where it is opened in place; `level` is that of its heading. */
  inPlace(curve: Curve, level: number): TemplateResult | null {
    if (this.host.htmlFor !== '' || !this.#opened.has(keyOf(curve))) return null
    return html`<oba-curve
      .curve=${curve}
      heading-level=${Math.min(level, 6)}
      @oba-ready=${keepInside}
    ></oba-curve>`
  }

  #pick(picked: Curve, words: CurveCatalogue): void {
    const { host } = this
    const key = keyOf(picked)
    const opening = !this.#opened.has(key)
    const others = [...this.#opened].filter((open) => open !== key && host.htmlFor === '')
    this.#opened = new Set(opening ? [...others, key] : others)
    host.requestUpdate()
    if (host.htmlFor !== '') {
      const target = (host.getRootNode() as Document | ShadowRoot).getElementById(host.htmlFor)
      if (target?.localName === 'oba-curve') (target as ObaCurve).curve = opening ? picked : null
    }
    const latest = picked.indicator.points.findLast(({ value }) => value !== null)
    host.dispatchEvent(
      new ObaSelectEvent(opening ? (latest?.period ?? null) : null, verdictSentence(picked, words), picked),
    )
  }
}

function keyOf({ indicator }: Curve): string {
  return JSON.stringify([indicator.id, areaKey(indicator.area)])
}
