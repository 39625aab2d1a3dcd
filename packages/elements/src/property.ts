import type { PropertyDeclaration, ReactiveElement } from 'lit'

/** A property of an element, as Lit's decorator of this name makes one; Lit's also serves a second kind of decorator, and is twice as large. */
export function property(declaration?: PropertyDeclaration) {
  return (prototype: object, name: PropertyKey): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, declaration)
}
