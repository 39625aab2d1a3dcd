import type { BetterOff, Quadrant } from '../model/performance-measure.js'

/** The words a page needs to show a service in its three questions. */
export interface QuadrantsCatalogue {
  readonly questions: { readonly howMuch: string; readonly howWell: string; readonly betterOff: string }
  readonly quadrant: Readonly<Record<Quadrant, string>>
  readonly betterOffKind: Readonly<Record<BetterOff, string>>
  readonly contributesTo: (outcome: string) => string
  readonly leading: (name: string, figure: string, when: string) => string
  readonly noneBetterOff: string
}
