/** Registers an element once. A second copy of the library on a page is told of, and does no harm. */
export function define(
  name: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  const known = registry.get(name)
  if (known === undefined) registry.define(name, element)
  else if (known !== element)
    console.warn(`oba: <${name}> is already defined on this page; the first definition stays.`)
}
