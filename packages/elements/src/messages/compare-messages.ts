/** By what the cells of a comparison may be sorted. */
export type Order = 'gap' | 'verdict' | 'name'

/** What a comparison says beside the core's own words. */
export interface CompareMessages {
  /** What is compared, and by what the cells are sorted. */
  readonly compared: (name: string, count: number, groups: boolean, order: string) => string
  readonly sortBy: string
  readonly orders: Readonly<Record<Order, string>>
  readonly rank: (rank: number, of: number, shared: boolean) => string
  /** The best quarter is A. */
  readonly quarter: Readonly<Record<'A' | 'B' | 'C' | 'D', string>>
  readonly area: string
  /** Stands unseen behind the name of the area the page is about, which has a frame. */
  readonly ownArea: string
  readonly group: string
  readonly rankHead: string
  readonly rankMeans: string
  /** Stands in a table where one has no rank. */
  readonly notRanked: string
  /** The gap between the groups over time. */
  readonly gapHead: string
  readonly gapTable: string
  readonly widestGap: string
  readonly highest: string
  readonly lowest: string
  readonly changeHead: string
  readonly noSuchAs: (wanted: string) => string
}
