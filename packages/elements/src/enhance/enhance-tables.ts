/** What a bare table may become: `<table data-oba="curve">`. */
const ELEMENTS: Readonly<Record<string, string>> = { curve: 'oba-curve', scorecard: 'oba-scorecard' }

/**
 * Puts each table marked `data-oba` inside the element it asks for, where the content management
 * system lets a table through but no element of ours. Its `data-oba-…` become the element's
 * attributes; the lists of notes that follow it go in with it. The table itself stays as it is, so a page
 * without scripts loses nothing. Safe to call again, and late: a table already inside is left alone.
 *
 * @example
 * enhanceTables(document)
 */
export function enhanceTables(root: ParentNode, registry: CustomElementRegistry = customElements): void {
  for (const table of root.querySelectorAll<HTMLTableElement>('table[data-oba]')) {
    const name = ELEMENTS[table.dataset.oba ?? '']
    const known = name === undefined ? undefined : registry.get(name)
    if (name === undefined || known === undefined || table.closest(name)) continue
    const element = document.createElement(name)
    for (const attribute of observed(known)) {
      const said = table.getAttribute(`data-oba-${attribute}`)
      if (said !== null) element.setAttribute(attribute, said)
    }
    table.before(element)
    while (isNotes(element.nextElementSibling?.nextElementSibling))
      element.append(element.nextElementSibling!.nextElementSibling!)
    element.prepend(table)
  }
}

/** Only what the element itself reads is taken over: nothing written in a table can become a handler. */
function observed(element: CustomElementConstructor): readonly string[] {
  return (element as unknown as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? []
}

function isNotes(element: Element | null | undefined): boolean {
  return element?.matches('ul[data-oba="notes"], ol[data-oba="notes"]') ?? false
}
