import { problem } from './problem-words.js'
import type { ReaderCode } from './problem-sentences.js'
import type { Figures } from './problem-words.js'
import type { Problem } from './problem.js'

export interface ProblemTally {
  readonly add: (code: ReaderCode, row: number, field: string | null, figures: Figures) => void
  readonly finish: () => void
}

/** Says the same thing of the same column once, with its first row and how many others there are: a column of footnotes is one problem, not a thousand. */
export function problemTally(problems: Problem[]): ProblemTally {
  const heard = new Map<string, { readonly say: (more: number) => Problem; more: number; last: number }>()
  return {
    add: (code, row, field, figures) => {
      const key = `${code} ${field}`
      const earlier = heard.get(key)
      if (!earlier)
        heard.set(key, { say: (more) => problem(code, row, field, { ...figures, more }), more: 0, last: row })
      else if (earlier.last !== row) {
        earlier.more += 1
        earlier.last = row
      }
    },
    finish: () => {
      for (const { say, more } of heard.values()) problems.push(say(more))
    },
  }
}
