import { problem } from './problem-words.js'
import type { Figures, ReaderCode } from './problem-words.js'
import type { Problem } from './problem.js'

export interface ProblemTally {
  readonly add: (code: ReaderCode, row: number, field: string | null, figures: Figures) => void
  readonly finish: () => void
}

/** Says the same thing of the same column once, with its first row and how many others there are: a column of footnotes is one problem, not a thousand. */
export function problemTally(problems: Problem[]): ProblemTally {
  const heard = new Map<string, { readonly say: (more: number) => Problem; more: number }>()
  return {
    add: (code, row, field, { value = '', ...figures }) => {
      const key = `${code} ${field}`
      const earlier = heard.get(key)
      if (earlier) earlier.more += 1
      else {
        const first = { ...figures, value: short(String(value)) }
        heard.set(key, { say: (more) => problem(code, row, field, { ...first, more }), more: 0 })
      }
    },
    finish: () => {
      for (const { say, more } of heard.values()) problems.push(say(more))
    },
  }
}

/** Short enough for a sentence, and a copy: a slice would keep the whole text in memory. */
function short(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ')
  return [...plain.slice(0, 60)].join('') + (plain.length > 60 ? '…' : '')
}
