import { tellIfMissing } from '../console/tell-if-missing.js'

/**
 * Puts each table marked `data-oba` inside the element it asks for (`curve`, `scorecard`, `compare`), where the content
 * management system lets a table through but no element of ours, with the `figure` some of them wrap it in. Its `data-oba-…` become the element's
 * attributes; the lists of notes that follow it go in with it. The table itself stays as it is, so a page
 * without scripts loses nothing. Safe to call again, and late: a table already inside is left alone.
 *
 * @example
 * enhanceTables(document)
 */
export function enhanceTables(root: ParentNode, registry: CustomElementRegistry = customElements): void {
  for (const table of root.querySelectorAll<HTMLTableElement>('table[data-oba]')) {
    const asked = table.dataset.oba!
    const name = `oba-${asked.trim().toLowerCase()}`
    const known = registry.get(name)
    if (!known) {
      tellIfMissing(() => !registry.get(name), `data-oba="${asked}" is left out: no <${name}> is loaded.`)
      continue
    }
    if (table.closest(name)) continue
    const element = document.createElement(name)
    for (const attribute of observed(known)) {
      const said = table.getAttribute(`data-oba-${attribute}`)
      if (said !== null) element.setAttribute(attribute, said)
    }
    const whole = table.matches('figure > :only-of-type') ? table.parentElement! : table
    whole.before(element)
    while (isNotes(element.nextElementSibling?.nextElementSibling))
      element.append(element.nextElementSibling!.nextElementSibling!)
    element.prepend(whole)
  }
}

/** Only what the element itself reads is taken over: nothing written in a table can become a handler. */
function observed(element: CustomElementConstructor): readonly string[] {
  return (element as unknown as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? []
}

function isNotes(element: Element | null | undefined): boolean {
  return element?.matches('ul[data-oba="notes"], ol[data-oba="notes"]') ?? false
}
