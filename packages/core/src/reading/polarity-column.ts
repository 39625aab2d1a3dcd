import type { Polarity } from '../model/indicator.js'
import { parsePolarity } from '../model/parse-polarity.js'
import { POLARITIES } from './about-columns.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'

export interface PolarityColumn {
  readonly add: (indicator: string, text: string, row: number) => void
  /** Null for an indicator of which the column said something wrong, or two things. */
  readonly polarities: ReadonlyMap<string, Polarity | null>
}

/**
 * Reads a column of the figures that says which way is better, an indicator at a time. After the first thing wrong it is not
 * believed any more: a colour that may be the wrong one is worse than none.
 */
export function polarityColumn(field: string, problems: Problem[]): PolarityColumn {
  const polarities = new Map<string, Polarity | null>()
  return {
    add: (indicator, text, row) => {
      const earlier = polarities.get(indicator)
      if (text === '' || earlier === null) return
      const polarity = parsePolarity(text)
      const two = polarity && earlier && polarity !== earlier
      polarities.set(indicator, two ? null : polarity)
      if (!polarity)
        problems.push(problem('not-one-of', row, field, { value: text, found: POLARITIES.join(', ') }))
      else if (two)
        problems.push(
          problem('two-polarities', row, field, { value: indicator, found: `${earlier} and ${polarity}` }),
        )
    },
    polarities,
  }
}
