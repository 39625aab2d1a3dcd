declare const OBA_VERSION: string | undefined

/** Set by the build; a page that loads the sources themselves has none. */
const version = typeof OBA_VERSION === 'undefined' ? 'of the sources' : OBA_VERSION

/** Where each registered class says which version of the library it is from. */
const VERSION = Symbol.for('oba.version')

/**
 * Registers an element once, in the page's registry or in a scoped one. A second copy of the library on
 * a page is told of, with both versions, and does no harm: the first definition stays.
 */
export function define(
  name: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  const known = registry.get(name) as (CustomElementConstructor & { [VERSION]?: string }) | undefined
  if (known === undefined) {
    if (!Object.hasOwn(element, VERSION)) Object.defineProperty(element, VERSION, { value: version })
    registry.define(name, element)
  } else if (known !== element)
    console.warn(
      `oba: <${name}> is defined twice on this page: version ${known[VERSION] ?? 'unknown'} stays, version ${version} is left out.`,
    )
}
