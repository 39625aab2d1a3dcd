/** A column of figures: what they measure, and the period when the header says it (a wide table). */
export interface FigureColumn {
  readonly column: number
  readonly measure: string
  readonly period: string
}
