import type { PerformanceMeasure } from '../model/performance-measure.js'
import { dataPower } from './data-power.js'
import type { DataPower } from './data-power.js'

export interface Candidate {
  readonly measure: PerformanceMeasure
  readonly power: DataPower
}

/**
 * The question to ask next. `star-first`: if you had only one, which? `star-next`: and the next? `star-other-side`:
 * all stars are in one right-hand quadrant, and the other has candidates. `unstar`: more than five. `buy`: three to
 * five are starred, so if you could buy one that you have no data for, which? `no-candidates`: nothing on
 * the right-hand side has good data, so the agenda comes first.
 */
export type NextQuestion = 'star-first' | 'star-next' | 'star-other-side' | 'unstar' | 'buy' | 'no-candidates'

export interface HeadlineChoice {
  /** Measures with good data: how well did we do it. */
  readonly upperRight: readonly Candidate[]
  /** Measures with good data: the share better off. They matter most and come first in any list of both. */
  readonly lowerRight: readonly Candidate[]
  /** The starred measures, in the order they were starred. */
  readonly headlines: readonly PerformanceMeasure[]
  /** Stars that cannot be headlines, and why. */
  readonly refused: readonly {
    readonly id: string
    /** What the measure is called; its id where there is none. */
    readonly name: string
    readonly reason: 'no-such-measure' | 'left-side' | 'no-good-data'
  }[]
  /** On the right-hand side and without good data: what the data development agenda is chosen from. */
  readonly wanted: readonly Candidate[]
  readonly next: NextQuestion
}

const LEAST = 3
const MOST = 5

/**
 * Chooses headline measures the way the method does: take the measures of both right-hand quadrants
 * that have good data, star the one you would keep if you had only one, then the next, three to five in
 * all and from both. `stars` are ids, in the order people gave them; what they still have to answer is
 * `next`. `power` overrides what the figures alone say of a measure's data.
 *
 * @example
 * headlineChoice(measures, { stars: ['children-better-off'] }).next // 'star-next'
 */
export function headlineChoice(
  measures: readonly PerformanceMeasure[],
  { stars = [], power = {} }: ChoiceOptions = {},
): HeadlineChoice {
  const right = measures.filter(({ quadrant }) => quadrant.endsWith('right'))
  const candidates = right.map((measure) => ({ measure, power: power[measure.id] ?? dataPower(measure) }))
  const good = candidates.filter((candidate) => candidate.power === 'good')
  const inQuadrant = (quadrant: string): readonly Candidate[] =>
    good.filter(({ measure }) => measure.quadrant === quadrant)
  const refused: HeadlineChoice['refused'][number][] = []
  const headlines = [...new Set(stars)].flatMap((id) => {
    const starred = good.find(({ measure }) => measure.id === id)
    if (starred) return [starred.measure]
    const known = measures.find((measure) => measure.id === id)
    const reason = !known ? 'no-such-measure' : known.quadrant.endsWith('left') ? 'left-side' : 'no-good-data'
    refused.push({ id, name: known?.name ?? id, reason })
    return []
  })
  const [upperRight, lowerRight] = [inQuadrant('upper-right'), inQuadrant('lower-right')]
  return {
    upperRight,
    lowerRight,
    headlines,
    refused,
    wanted: candidates.filter((candidate) => candidate.power !== 'good'),
    next: nextQuestion(headlines, upperRight, lowerRight),
  }
}

export interface ChoiceOptions {
  /** Ids of measures, in the order they were starred. */
  readonly stars?: readonly string[]
  /** What people know of a measure's data that its figures do not say, by id. */
  readonly power?: Readonly<Record<string, DataPower>>
}

function nextQuestion(
  headlines: readonly PerformanceMeasure[],
  upperRight: readonly Candidate[],
  lowerRight: readonly Candidate[],
): NextQuestion {
  const available = upperRight.length + lowerRight.length
  if (available === 0) return 'no-candidates'
  if (headlines.length === 0) return 'star-first'
  if (headlines.length > MOST) return 'unstar'
  const sides = new Set(headlines.map(({ quadrant }) => quadrant))
  const bothHave = upperRight.length > 0 && lowerRight.length > 0
  const enough = headlines.length >= Math.min(LEAST, available)
  if (enough && bothHave && sides.size < 2) return headlines.length === MOST ? 'unstar' : 'star-other-side'
  return enough ? 'buy' : 'star-next'
}
