import type { ReactiveController, ReactiveElement } from 'lit'
import { layOutLater } from './words-later.js'
import type { Visibility } from './words-later.js'

/** What a chart is laid out at before it is measured, and where nothing can be measured. */
const UNMEASURED = 640

/** Between the margins of A4 as browsers have them; a narrower place on paper gets the same picture, smaller. */
const PAPER = 680

/** How many that come onto a page together are drawn at once, wherever they stand: more than a screen holds. */
const AT_ONCE = 6

/** More than a page's readers are led through by a list of links, which land where a guess of the room above allows. */
const MANY = 20

/** A screen's height more on each side: nobody who scrolls meets an empty picture. */
const AROUND = '100% 0%'

// One watch for all, and not two for each.
const hosts = new Map<Element, PlaceController>()
let widths: ResizeObserver | undefined
let nearness: IntersectionObserver | undefined
let together = 0

/** Paper comes before any frame, and its sheets are counted before anything could be measured on them. */
function onPrint({ type }: Event): void {
  for (const place of hosts.values()) place.print(type === 'beforeprint')
}

function beginToWatch(): void {
  for (const event of ['beforeprint', 'afterprint']) addEventListener(event, onPrint)
  // The new width is taken in the next frame: laying out inside the observer's own call would make it loop.
  widths = new ResizeObserver((entries) =>
    requestAnimationFrame(() => entries.forEach(({ target }) => hosts.get(target)?.measure())),
  )
  nearness = new IntersectionObserver(
    (entries) => {
      together = 0
      for (const { target, isIntersecting } of entries) hosts.get(target)?.tell(isIntersecting)
    },
    // The page may scroll in a part of itself, as SharePoint's do.
    { rootMargin: AROUND, scrollMargin: AROUND } as IntersectionObserverInit,
  )
}

/**
 * Where an element is: the width it really has, in whole pixels, the reader's text size, and whether it is near the
 * screen, or has been, or is being printed. Of a page of hundreds of curves few are ever seen, and a picture with its
 * table is two thirds of the nodes one puts there.
 */
export class PlaceController implements ReactiveController {
  width = UNMEASURED
  scale = 1
  /** None until it is asked or told. Where nothing can be watched there is no screen either, as in jsdom. */
  #words: Visibility | undefined = typeof IntersectionObserver === 'undefined' ? 'visible' : undefined

  constructor(private readonly host: ReactiveElement) {
    host.addController(this)
  }

  get isNear(): boolean {
    return (this.#words ??= together++ < AT_ONCE ? 'visible' : 'hidden') === 'visible'
  }

  /** Of a few, each has its exact room; so has each in a browser that does not hold what a reader looks at in its place. */
  get isGuessed(): boolean {
    return this.#words !== 'visible' && hosts.size > MANY && 'overflowAnchor' in this.host.style
  }

  /** A host that has not been drawn measures before it first is. */
  hostConnected(): void {
    const { host } = this
    if (host.hasUpdated) this.measure()
    if (typeof IntersectionObserver === 'undefined') return
    if (!widths) beginToWatch()
    hosts.set(host, this)
    widths!.observe(host)
    if (this.#words !== 'visible') nearness!.observe(host)
    // Assistive technology may open a table that it does not bring onto the screen.
    host.addEventListener('click', this.#come)
  }

  hostDisconnected(): void {
    const { host } = this
    hosts.delete(host)
    widths?.unobserve(host)
    nearness?.unobserve(host)
  }

  hostUpdated(): void {
    const figure = this.host.renderRoot.querySelector('figure')
    if (!this.isGuessed) figure?.removeAttribute('style')
    else if (figure) layOutLater(figure, this.width, this.scale, this.#words!)
  }

  measure(onPaper = false): void {
    const { paddingLeft, paddingRight } = getComputedStyle(this.host)
    const room = this.host.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
    const width = onPaper ? PAPER : Math.round(room)
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
    if (room <= 0 || (width === this.width && scale === this.scale)) return
    this.width = width
    this.scale = scale
    this.host.requestUpdate()
  }

  print(begins: boolean): void {
    this.#come()
    this.measure(begins)
  }

  /** What the browser says of it. */
  tell(isNear: boolean): void {
    if (isNear) this.#come()
    else if (this.#words !== 'visible') {
      this.#words = 'auto'
      this.hostUpdated()
    }
  }

  readonly #come = (): void => {
    if (this.#words === 'visible') return
    this.#words = 'visible'
    nearness!.unobserve(this.host)
    this.host.requestUpdate()
  }
}
