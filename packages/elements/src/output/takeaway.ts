import type { Layout } from '../chart/layout.types.js'
import type { Colour } from '../chart/looks.js'

/** What readers may take away from an element. Nothing of it is made before it is asked for. */
export interface Takeaway {
  /** What it is about, in a few words: the name of its files. */
  readonly name: string
  readonly sentence: () => string
  readonly table: () => TakenTable
  /** Absent where an element draws no picture of its own, or has no figure to draw. */
  readonly picture?: () => Picture
}

/** A table as its readers see it, in texts: the first row and the first column are heads. */
export interface TakenTable {
  readonly caption: string
  readonly rows: readonly (readonly string[])[]
}

/** A picture that leaves its page: it carries its own title, and what must be known of it. */
export interface Picture {
  readonly layout: Layout
  readonly colours: Readonly<Record<Colour, string>>
  readonly title: string
  /** All it shows, for those who do not see it. */
  readonly description: string
  readonly notes: readonly string[]
}
