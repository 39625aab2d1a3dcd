import type { EmitFn, HTMLAttributes, PublicProps } from 'vue'
import type { Attributes, Events, Properties, Tag } from './element-props.js'

type Component<Name extends Tag> = new () => HTMLElementTagNameMap[Name] & {
  /** @deprecated Only for the template compiler: an element has no such property. */
  $props: Properties<Name> & Attributes<Name> & Omit<HTMLAttributes, keyof Properties<Name>> & PublicProps
  /** @deprecated Only for the template compiler. */
  $emit: EmitFn<{ [Event in keyof Events]: (event: Events[Event]) => void }>
}

type Components = { [Name in Tag]: Component<Name> }

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
