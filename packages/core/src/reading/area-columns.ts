/** Where an area can be: its code and its name, each -1 where it has no column. */
export type AreaColumns = readonly [code: number, name: number]
