import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { Attributes, Events, Properties, Tag } from './element-props.js'

type Listeners = { [Name in keyof Events as `on${Name}`]?: (event: Events[Name]) => void }

type Props<Name extends Tag, Own = Properties<Name> & Attributes<Name> & Listeners> = Own &
  Omit<DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Name]>, HTMLElementTagNameMap[Name]>, keyof Own>

type Elements = { [Name in Tag]: Props<Name> }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
