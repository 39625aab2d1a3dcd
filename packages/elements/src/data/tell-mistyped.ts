import type { LitElement } from 'lit'
import { tellOnce } from '../console/tell-once.js'

/** Tells the author of an attribute that is one its element has but for a letter or a hyphen: too many, missing or wrong. */
export function tellMistyped(host: HTMLElement): void {
  const { observedAttributes } = host.constructor as typeof LitElement
  for (const name of host.getAttributeNames()) {
    // Without patterns, which took 2 ms of a first curve. What is shorter may be anybody's: "is" is nearly "as".
    const meant =
      name.length > 4 &&
      !observedAttributes.includes(name) &&
      observedAttributes.find((own) =>
        [...own].some(
          (_, at) =>
            name.length < own.length + 2 &&
            name.startsWith(own.slice(0, at)) &&
            name.endsWith(own.slice(at + 1)),
        ),
      )
    if (meant) tellOnce(`<${host.localName} ${name}>: write ${meant}.`)
  }
}
