import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** How many that come onto a page together are drawn at once, wherever they stand: more than a screen holds. */
const AT_ONCE = 6

/** A screen's height more on each side: nobody who scrolls meets an empty picture. */
const AROUND = '100% 0%'

let watch: IntersectionObserver | undefined
const hosts = new Map<Element, (isNear: boolean) => void>()
let together = 0

function watched(): IntersectionObserver {
  return (watch ??= new IntersectionObserver(
    (entries) => {
      together = 0
      for (const { target, isIntersecting } of entries) hosts.get(target)?.(isIntersecting)
    },
    // The page may scroll in a part of itself, as SharePoint's do.
    { rootMargin: AROUND, scrollMargin: AROUND } as IntersectionObserverInit,
  ))
}

/**
 * Whether an element is near the screen, or has been, or is being printed. Of a page of hundreds of curves few are ever
 * seen, and a picture with its table is two thirds of what one costs.
 */
export class NearController implements ReactiveController {
  /** Null until it is asked or told. */
  #isNear: boolean | null = typeof IntersectionObserver === 'undefined' || null

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this)
  }

  get isNear(): boolean {
    return (this.#isNear ??= together++ < AT_ONCE)
  }

  hostConnected(): void {
    if (this.#isNear) return
    hosts.set(this.host, (isNear) => (isNear ? this.#come() : (this.#isNear ??= false)))
    watched().observe(this.host)
    addEventListener('beforeprint', this.#come)
    // Assistive technology may open a table that it does not bring onto the screen.
    this.host.addEventListener('click', this.#come)
  }

  hostDisconnected(): void {
    if (!hosts.delete(this.host)) return
    watch!.unobserve(this.host)
    removeEventListener('beforeprint', this.#come)
    this.host.removeEventListener('click', this.#come)
  }

  readonly #come = (): void => {
    this.#isNear = true
    this.hostDisconnected()
    this.host.requestUpdate()
  }
}
