import type { BetterOff, Quadrant } from '../model/performance-measure.js'
import type { HeadlineChoice, NextQuestion } from '../performance/headline-choice.js'

/** The words of performance accountability, in one language. */
export interface PerformanceCatalogue {
  readonly questions: { readonly howMuch: string; readonly howWell: string; readonly betterOff: string }
  readonly quadrant: Readonly<Record<Quadrant, string>>
  readonly betterOffKind: Readonly<Record<BetterOff, string>>
  readonly contributesTo: (outcome: string) => string
  readonly measured: (service: string, measures: number, headlines: number) => string
  readonly leading: (name: string, figure: string, when: string) => string
  readonly before: (figure: string, when: string) => string
  readonly noFigure: (name: string) => string
  readonly noneBetterOff: string
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
