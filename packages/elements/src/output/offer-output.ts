import type { CSSResultGroup } from 'lit'
import type { FiguresElement } from '../data/figures-element.js'
import type { OutputLanguage } from '../messages/output-language.js'
import { OutputMenu } from './output-menu.js'
import { outputStyles } from './output.styles.js'
import type { Takeaway } from './takeaway.js'

/** A class of elements, and what its pictures are made of. */
interface Offers<Of> {
  output: typeof FiguresElement.output
  styles?: CSSResultGroup
  readonly prototype: FiguresElement<Of>
}

/**
 * Lets readers take away what every element of a class shows, those already in the page as soon as they
 * are drawn again.
 */
export function offerOutput<Of>(
  element: Offers<Of>,
  takeawayOf: (of: Of, language: OutputLanguage) => Takeaway,
): void {
  element.output = (host) => new OutputMenu<Of>(host, takeawayOf)
  // One sheet of the class, where it is not made yet, saves each element taking on one of its own.
  if (!Object.hasOwn(element, 'finalized')) element.styles = [element.styles ?? [], outputStyles]
}
