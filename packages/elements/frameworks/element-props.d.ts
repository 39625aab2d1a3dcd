import type { LitElement } from 'lit'
import type {} from '@oba/elements'

/** Every element of the library, by its name: a new one is in as soon as its class names its tag. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `oba-${string}`>

/** Every event of the library, by its name. */
export type Events = Pick<HTMLElementEventMap, Extract<keyof HTMLElementEventMap, `oba-${string}`>>

/** What Lit calls on a class: protected there, so not among its keys. */
type Lifecycle = 'render' | 'willUpdate' | 'updated' | 'firstUpdated'

/** What a class adds to Lit's own: the properties a page may set. */
export type Properties<Name extends Tag> = Partial<
  Omit<HTMLElementTagNameMap[Name], keyof LitElement | Lifecycle>
>

type Kebab<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : ''

/** The same as attributes in HTML: those that are text, with hyphens. */
export type Attributes<Name extends Tag> = {
  [
    Key in keyof Properties<Name> & string as Properties<Name>[Key] extends string | undefined
      ? Kebab<Key>
      : never
  ]?: string
}
