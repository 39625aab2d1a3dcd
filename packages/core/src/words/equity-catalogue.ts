import type { NoChangeByGroup } from '../scorecard/equity/change-by-group.js'
import type { Furthest } from '../scorecard/equity/furthest.js'

/** The words of an equity view, in one language. */
export interface EquityCatalogue {
  readonly gap: (of: string, from: string, difference: string, when: string) => string
  readonly noGap: (of: string, from: string, when: string) => string
  readonly noFigure: (names: string) => string
  readonly range: (least: string, most: string, times: string) => string
  readonly couldBeNone: string
  readonly widest: (highest: string, lowest: string, when: string, difference: string) => string
  readonly furthest: (names: string, several: boolean, when: string) => string
  readonly nobodyFurthest: Readonly<Record<NonNullable<Furthest['none']>, string>>
  readonly change: (before: string, from: string, after: string, to: string) => string
  readonly within: (difference: string) => string
  readonly composition: (difference: string) => string
  readonly part: (name: string, within: string, composition: string) => string
  readonly noDifference: string
  readonly arithmetic: string
  readonly notTakenApart: Readonly<Record<NoChangeByGroup['none'], (names: string) => string>>
}
