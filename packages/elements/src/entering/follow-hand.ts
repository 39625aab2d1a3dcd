/** A place in an element, in pixels from its upper left corner. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** What a hand on the picture does. */
export interface HandActions {
  /** Whether it may draw. */
  readonly press: () => boolean
  readonly draw: (place: Place) => void
}

/** Follows a mouse, pen or finger from where it is pressed on what `selector` finds until it is lifted, wherever it goes meanwhile. */
export function followHand(root: ShadowRoot, selector: string, actions: HandActions): void {
  let at: Element | null = null
  const draw = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top } = at!.getBoundingClientRect()
    actions.draw({ x: clientX - left, y: clientY - top })
  }
  const release = (): void => {
    at = null
  }
  root.addEventListener('pointerdown', (event) => {
    const pressed = event as PointerEvent
    const found = (pressed.target as Element).closest(selector)
    if (!found || pressed.button !== 0 || !actions.press()) return
    at = found
    found.setPointerCapture(pressed.pointerId)
    draw(pressed)
  })
  root.addEventListener('pointermove', (event) => at && draw(event as PointerEvent))
  for (const end of ['pointerup', 'pointercancel']) root.addEventListener(end, release)
}
