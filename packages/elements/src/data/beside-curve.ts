import { neighboursMedian, sharesUnit } from '@oba/core'
import type { Indicator } from '@oba/core'
import { chooseIndicator } from './choose-indicator.js'
import { asFault, faultOf } from './data-fault.js'
import type { DataFaultError } from './data-fault.js'

/** Whom a curve is set beside, by the codes of their areas, separated by spaces. */
export interface BesideAttributes {
  readonly predecessor: string
  readonly compare: string
  readonly neighbours: string
}

export interface BesideCurve {
  /** The area's predecessor, where one is named. */
  readonly before: readonly Indicator[]
  readonly compare: readonly Indicator[]
}

/** The same indicator in the other areas an author names. An area the file does not hold, or has in another unit, is a notice. */
export function besideCurve(
  indicators: readonly Indicator[],
  chosen: Indicator,
  asked: BesideAttributes,
  medianName: string,
  notices: DataFaultError[],
): BesideCurve {
  const inAreas = (codes: string): Indicator[] =>
    codes.split(/\s+/).flatMap((area) => {
      if (area === '') return []
      try {
        const one = chooseIndicator(indicators, { indicator: chosen.id, area })
        if (!sharesUnit(one.unit, chosen.unit)) throw faultOf('otherUnit', one.area.name)
        return [one]
      } catch (reason) {
        notices.push(asFault(reason))
        return []
      }
    })
  const neighbours = inAreas(asked.neighbours)
  const compare = inAreas(asked.compare)
  if (neighbours.length > 0)
    compare.push(neighboursMedian(neighbours, { code: 'neighbours', name: medianName }))
  return { before: inAreas(asked.predecessor), compare }
}
