import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { languageOf } from './language.js'
import { DRAW_ANEW } from './languages.js'
import type { Language } from './languages.js'

const hosts = new Set<ReactiveControllerHost & HTMLElement>()

const drawAnew = (): void => {
  for (const host of hosts) host.requestUpdate()
}

/** One watch for all elements: a page changes its language rarely, and all of it at once. Made when the first needs it. */
let watch: MutationObserver | null = null

/** The language of the page around an element, which draws itself anew when that changes. */
export class LanguageController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this)
  }

  get current(): Language {
    return languageOf(this.host)
  }

  hostConnected(): void {
    hosts.add(this.host)
    watch ??= new MutationObserver(drawAnew)
    addEventListener(DRAW_ANEW, drawAnew)
    for (let root: Node | null = this.host.getRootNode(); root; root = rootAbove(root))
      watch.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true })
  }

  hostDisconnected(): void {
    hosts.delete(this.host)
    if (hosts.size > 0) return
    watch?.disconnect()
    removeEventListener(DRAW_ANEW, drawAnew)
  }
}

function rootAbove(root: Node): Node | null {
  return root instanceof ShadowRoot ? root.host.getRootNode() : null
}
