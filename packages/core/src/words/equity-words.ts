import type { Indicator } from '../model/indicator.js'
import type { ChangeByGroup, NoChangeByGroup } from '../scorecard/equity/change-by-group.js'
import type { Furthest } from '../scorecard/equity/furthest.js'
import type { GapBetween, WidestGap } from '../scorecard/equity/gap-between.js'
import type { GroupWithout } from '../scorecard/equity/group.js'
import { roundTo } from '../series/round-to.js'
import type { Catalogue } from './catalogue.js'
import type { EquityCatalogue } from './equity-catalogue.js'
import { equityCy } from './equity-cy.js'
import { equityEn } from './equity-en.js'
import { figure, indicatorFigure, unitKind } from './figures.js'
import { isWelsh } from './is-welsh.js'
import { periodWhen } from './period-words.js'

type Shown = Pick<Indicator, 'decimals' | 'unit'>

/**
 * The words of an equity view for a language tag; English for any that has none. Apart from the catalogue, so that a page
 * without an equity view carries none of it.
 */
export function equityWordsFor(language: string): EquityCatalogue {
  return isWelsh(language) ? equityCy : equityEn
}

/** The latest gap with its range: "17 to 18 years: 2 percentage points higher than 19 to 21 years in 2025." */
export function gapBetweenWords(
  { of, from, level, gaps }: GapBetween,
  shown: Shown,
  words: Catalogue,
  equity: EquityCatalogue,
): string {
  const latest = gaps.findLast(({ difference }) => difference !== null)
  const last = gaps.at(-1)
  // Nothing is said of the last period, though something is of one before it.
  const ofLast = last && latest && last !== latest ? ` ${periodWhen(last.period, words)}` : ''
  const absent = withoutWords(last?.without ?? [], equity, ofLast)
  if (!latest) return absent.join(' ')
  const when = periodWhen(latest.period, words)
  const { lower, upper } = latest
  const sentences =
    latest.difference === 0
      ? [equity.noGap(of, from, when)]
      : [equity.gap(of, from, differenceOf(latest.difference!, shown, words, equity), when)]
  if (lower !== null && upper !== null) {
    const times = figure(level * 100, 0, words)
    sentences.push(
      equity.range(
        differenceOf(lower, shown, words, equity),
        differenceOf(upper, shown, words, equity),
        times,
      ),
    )
    if (lower <= 0 && upper >= 0) sentences.push(equity.couldBeNone)
  }
  return [...sentences, ...absent].join(' ')
}

/** The widest gap of one period. */
export function widestGapWords(
  gap: WidestGap,
  shown: Shown,
  words: Catalogue,
  equity: EquityCatalogue,
): string {
  const names = (list: readonly string[]): string => list.join(', ')
  const { highest, lowest, difference } = gap
  const when = periodWhen(gap.period, words)
  return [
    difference === 0
      ? equity.noGap(names(highest.slice(0, -1)), highest.at(-1)!, when)
      : equity.widest(names(highest), names(lowest), when, differenceOf(difference, shown, words, equity)),
    ...withoutWords(gap.without, equity),
  ].join(' ')
}

/** Who is furthest from a good outcome, or why nobody is called so. */
export function furthestWords(found: Furthest, words: Catalogue, equity: EquityCatalogue): string {
  if (found.none || !found.period) return equity.nobodyFurthest[found.none ?? 'fewer-than-two-groups']
  const { furthest, period, without } = found
  return [
    equity.furthest(furthest.join(', '), furthest.length > 1, periodWhen(period, words)),
    ...withoutWords(without, equity),
  ].join(' ')
}

/** A change taken apart, a sentence a part, or why it is not. */
export function changeByGroupWords(
  found: ChangeByGroup | NoChangeByGroup,
  shown: Shown,
  words: Catalogue,
  equity: EquityCatalogue,
): string {
  if ('none' in found) return equity.notTakenApart[found.none](found.groups.join(', '))
  const moved = (value: number): string => differenceOf(value, shown, words, equity)
  return [
    equity.change(
      indicatorFigure(found.before, shown, words),
      periodWhen(found.from, words),
      indicatorFigure(found.after, shown, words),
      periodWhen(found.to, words),
    ),
    equity.within(moved(found.withinGroups)),
    equity.composition(moved(found.composition)),
    ...found.parts.map(({ name, withinGroup, composition }) =>
      equity.part(name, moved(withinGroup), moved(composition)),
    ),
    equity.arithmetic,
  ].join(' ')
}

/** "2 percentage points higher"; less than a printed step is said to be that. */
function differenceOf(
  value: number,
  { decimals, unit }: Shown,
  words: Catalogue,
  equity: EquityCatalogue,
): string {
  if (Math.abs(value) < 1e-9) return equity.noDifference
  const amount = Math.abs(roundTo(value, decimals))
  const printed =
    amount === 0 ? words.lessThan(figure(10 ** -decimals, decimals, words)) : figure(amount, decimals, words)
  return words.difference(unitKind(unit), value < 0 ? 'less' : 'more', printed)
}

function withoutWords(without: readonly GroupWithout[], equity: EquityCatalogue, when = ''): string[] {
  return without.length === 0 ? [] : [equity.noFigure(without.map(({ name }) => name).join(', ') + when)]
}
