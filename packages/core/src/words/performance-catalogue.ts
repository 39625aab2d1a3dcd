import type { HeadlineChoice, NextQuestion } from '../performance/headline-choice.js'
import type { QuadrantsCatalogue } from './quadrants-catalogue.js'

/** The words of performance accountability, in one language. */
export interface PerformanceCatalogue extends QuadrantsCatalogue {
  readonly measured: (service: string, measures: number, headlines: number) => string
  readonly before: (figure: string, when: string) => string
  readonly noFigure: (name: string) => string
  readonly agenda: (count: number, first: string) => string
  /** Why a star was not taken. */
  readonly refused: Readonly<Record<HeadlineChoice['refused'][number]['reason'], (name: string) => string>>
  readonly next: Readonly<Record<NextQuestion, string>>
  readonly costTotal: (figure: string, when: string) => string
  readonly costPerServiceUser: (figure: string, when: string) => string
  readonly costPerPersonBetterOff: (figure: string, when: string) => string
  readonly noCost: string
  readonly complete: (complete: number, of: number) => string
}
