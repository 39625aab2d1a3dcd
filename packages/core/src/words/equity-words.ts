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

/** Apart from the catalogue, so that a page without an equity view carries none of it. */
function equityOf({ locale }: Catalogue): EquityCatalogue {
  return isWelsh(locale) ? equityCy : equityEn
}

/** The latest gap with its range: "17 to 18 years: 2 percentage points higher than 19 to 21 years in 2025." */
export function gapBetweenWords(
  { of, from, level, gaps }: GapBetween,
  shown: Shown,
  words: Catalogue,
): string {
  const latest = gaps.findLast(({ difference }) => difference !== null)
  const absent = withoutWords(gaps.at(-1)?.without ?? [], words)
  if (!latest) return absent.join(' ')
  const when = periodWhen(latest.period, words)
  const { lower, upper } = latest
  const sentences =
    latest.difference === 0
      ? [equityOf(words).noGap(of, from, when)]
      : [equityOf(words).gap(of, from, differenceOf(latest.difference!, shown, words), when)]
  if (lower !== null && upper !== null) {
    const times = figure(level * 100, 0, words)
    sentences.push(
      equityOf(words).range(differenceOf(lower, shown, words), differenceOf(upper, shown, words), times),
    )
    if (lower <= 0 && upper >= 0) sentences.push(equityOf(words).couldBeNone)
  }
  return [...sentences, ...absent].join(' ')
}

/** The widest gap of one period. */
export function widestGapWords(gap: WidestGap, shown: Shown, words: Catalogue): string {
  const names = (list: readonly string[]): string => list.join(', ')
  return [
    equityOf(words).widest(
      names(gap.highest),
      names(gap.lowest),
      periodWhen(gap.period, words),
      differenceOf(gap.difference, shown, words),
    ),
    ...withoutWords(gap.without, words),
  ].join(' ')
}

/** Who is furthest from a good outcome, or why nobody is called so. */
export function furthestWords(found: Furthest, words: Catalogue): string {
  if (found.none || !found.period)
    return equityOf(words).nobodyFurthest[found.none ?? 'fewer-than-two-groups']
  const { furthest, period, without } = found
  return [
    equityOf(words).furthest(furthest.join(', '), furthest.length > 1, periodWhen(period, words)),
    ...withoutWords(without, words),
  ].join(' ')
}

/** A change taken apart, a sentence a part, or why it is not. */
export function changeByGroupWords(
  found: ChangeByGroup | NoChangeByGroup,
  shown: Shown,
  words: Catalogue,
): string {
  if ('none' in found) return equityOf(words).notTakenApart[found.none](found.groups.join(', '))
  const moved = (value: number): string => differenceOf(value, shown, words)
  return [
    equityOf(words).change(
      indicatorFigure(found.before, shown, words),
      periodWhen(found.from, words),
      indicatorFigure(found.after, shown, words),
      periodWhen(found.to, words),
    ),
    equityOf(words).within(moved(found.withinGroups)),
    equityOf(words).composition(moved(found.composition)),
    ...found.parts.map(({ name, withinGroup, composition }) =>
      equityOf(words).part(name, moved(withinGroup), moved(composition)),
    ),
    equityOf(words).arithmetic,
  ].join(' ')
}

/** "2 percentage points higher"; less than a printed step is said to be that. */
function differenceOf(value: number, { decimals, unit }: Shown, words: Catalogue): string {
  if (Math.abs(value) < 1e-9) return equityOf(words).noDifference
  const amount = Math.abs(roundTo(value, decimals))
  const step = 10 ** -decimals
  const printed =
    amount === 0 ? words.lessThan(figure(step, decimals, words)) : figure(amount, decimals, words)
  return words.difference(unitKind(unit), value < 0 ? 'less' : 'more', printed, amount || step, unit)
}

function withoutWords(without: readonly GroupWithout[], words: Catalogue): string[] {
  return without.length === 0 ? [] : [equityOf(words).noFigure(without.map(({ name }) => name).join(', '))]
}
