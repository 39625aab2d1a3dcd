import { curveUnchecked as curve, parsePolarity, sharesUnit } from '@oba/core'
import type { Curve, Indicator } from '@oba/core'
import { areaKey } from '../data/area-key.js'
import { tellBaselineFault } from '../data/baseline-fault.js'
import { areasOf, idsOf, inArea, list } from '../data/choose-indicator.js'
import { DataFaultError, faultOf } from '../data/data-fault.js'
import { oneOf } from '../data/one-of.js'
import { rankedAmong } from './ranked-among.js'
import type { Rank } from './ranked-among.js'

/** What the attributes of a comparison ask for, as they are written. */
export interface AskedComparison {
  readonly indicator: string
  readonly area: string
  readonly areas: string
  readonly by: string
  readonly polarity: string
  readonly baselineUntil: string
}

/** One area or group among the others. */
export interface Compared {
  readonly name: string
  readonly curve: Curve
  /** The area the page is about. */
  readonly own: boolean
  /** All groups together, or the country or region of the areas: not one beside the others, as its figure is made of theirs. */
  readonly everybody: boolean
  /** Null for everybody, without an agreed direction, or without a figure for the period most have. */
  readonly rank: Rank | null
}

export interface Comparison {
  /** The indicator's own name, without what tells its groups apart. */
  readonly name: string
  readonly all: readonly Compared[]
  readonly grouped: boolean
  /** What was asked for and cannot be done. */
  readonly notices: readonly DataFaultError[]
}

/** What the reader puts between an indicator and its groups: "care_leavers | age: 17 to 18 years". */
const BREAKDOWN = ' | '

/** The United Kingdom and Great Britain, its countries, the regions of England; then every other area. */
const LEVELS = [/^K0/, /^[EWSN]92/, /^E1[23]/, /^/]

const levelOf = ({ area }: Indicator): number => LEVELS.findIndex((level) => level.test(area.code))

const EVERYBODY = /^(all|total|both|persons|people|everyone|everybody)\b/i

/** The same indicator for areas, or for the groups of one area. What stops it is thrown as a `DataFaultError`. */
export function comparison(indicators: readonly Indicator[], asked: AskedComparison): Comparison {
  const grouped = oneOf('by', asked.by, ['area', 'group']) === 'group'
  const areas = asked.areas.match(/[^\s,]+/g) ?? []
  const own = asked.area === '' ? [] : inArea(indicators, asked.area)
  const among = new Set(grouped ? own : [...own, ...areas.flatMap((code) => inArea(indicators, code))])
  const everywhere = grouped ? asked.area === '' : areas.length === 0
  const isNamed = ({ id }: Indicator): boolean =>
    asked.indicator === '' || id === asked.indicator || (grouped && baseOf(id) === asked.indicator)
  const chosen = indicators.filter((one) => isNamed(one) && (everywhere || among.has(one)))
  refuse(indicators, chosen, asked, grouped)
  const polarity = parsePolarity(asked.polarity)
  const nameOf = (one: Indicator): string => (grouped ? groupName(one) : one.area.name)
  const unit = [...own, ...chosen].find((one) => one.unit && chosen.includes(one))?.unit ?? ''
  const others = chosen.filter((one) => !sharesUnit(one.unit, unit))
  const narrowest = Math.max(...chosen.map(levelOf))
  const named = chosen
    .filter((one) => !others.includes(one))
    .map((indicator) => {
      const { baselineUntil } = asked
      tellBaselineFault(indicator, baselineUntil)
      const name = nameOf(indicator)
      return {
        name,
        curve: curve(indicator, {
          ...(asked.polarity && { polarity: polarity ?? 'none' }),
          ...(baselineUntil && { baselineUntil }),
        }),
        own: !grouped && own.includes(indicator),
        everybody: grouped ? EVERYBODY.test(name) : levelOf(indicator) < narrowest,
      }
    })
  const apart = named.flatMap(({ curve, everybody }) => (everybody ? [] : [curve]))
  const ranks = rankedAmong(apart)
  const lacking = [...areas, asked.area].filter((code) => code !== '' && inArea(chosen, code).length === 0)
  return {
    name: baseOf(chosen[0]!.name),
    grouped,
    notices: [
      ...(asked.polarity && !polarity ? [faultOf('noSuchPolarity', asked.polarity)] : []),
      ...(others.length > 0 ? [faultOf('otherUnit', list(others.map(nameOf)))] : []),
      ...lacking.map((code) => faultOf('noArea', code, areasOf(indicators), chosen[0]!.id)),
    ],
    all: named.map((each) => ({ ...each, rank: ranks[apart.indexOf(each.curve)] ?? null })),
  }
}

function refuse(
  indicators: readonly Indicator[],
  chosen: readonly Indicator[],
  { indicator, area }: AskedComparison,
  grouped: boolean,
): void {
  const ids = idsOf(indicators)
  if (indicators.length === 0) throw new DataFaultError('no-figures', (messages) => messages.nothingToShow)
  if (chosen.length === 0) throw faultOf('noIndicator', indicator || area, ids)
  // One scale for several indicators, or for the groups of several areas, would compare what cannot be.
  const codes = chosen.map((one) => areaKey(one.area))
  if (grouped && new Set(codes).size > 1) throw faultOf('whichArea', list(codes))
  if (new Set(chosen.map(({ id }) => (grouped ? baseOf(id) : id))).size > 1)
    throw faultOf('whichIndicator', ids)
}

function baseOf(text: string): string {
  return text.split(BREAKDOWN)[0]!
}

/** "17 to 18 years" of "care_leavers | age: 17 to 18 years": of the id, as a companion file gives all of them one name. */
function groupName({ id, name }: Indicator): string {
  const parts = id.split(BREAKDOWN).slice(1)
  return parts.map((part) => part.slice(part.indexOf(':') + 1).trim()).join(', ') || name
}
