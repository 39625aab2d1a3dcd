/** Where an area can be: its code and its name, each -1 where it has no column. */
export interface AreaColumns {
  readonly code: number
  readonly name: number
}
