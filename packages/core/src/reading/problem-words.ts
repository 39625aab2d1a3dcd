import { ERRORS, NOTES, WARNINGS } from './problem-sentences.js'
import type { ReaderCode } from './problem-sentences.js'
import type { Problem, ProblemCode } from './problem.js'

export type Figures = Readonly<Record<string, string | number>>

const KINDS: readonly (readonly [Problem['severity'], Readonly<Partial<Record<ReaderCode, string>>>])[] = [
  ['error', ERRORS],
  ['warning', WARNINGS],
  ['note', NOTES],
]

export function problem(
  code: ReaderCode,
  row: number | null,
  field: string | null,
  figures: Figures = {},
): Problem {
  const [severity, sentences] = KINDS.find(([, known]) => code in known)!
  return saidOf(sentences[code]!, severity, code, row, field, figures)
}

/** A problem in the words of a sentence, filled in. */
export function saidOf(
  sentence: string,
  severity: Problem['severity'],
  code: ProblemCode,
  row: number | null,
  field: string | null,
  figures: Figures,
): Problem {
  const more = Number(figures.more ?? 0)
  const times = more > 0 ? `, as in ${more} other ${more === 1 ? 'row' : 'rows'}` : ''
  const said: Readonly<Record<string, unknown>> = { ...figures, field }
  const place = row === null || /^[A-Z]/.test(sentence) ? '' : `Row ${row}: `
  // Filled in at once: braces in a cell are only text.
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    shortened(String(said[name]), name === 'value' ? 60 : 400),
  )
  const message = place + filled.replace(/\.$/, `${times}.`)
  return { row, field, code, message, severity }
}

/** What was read may be a whole web page in one line: a sentence is for a reader, and a cell has a word in it. */
function shortened(text: string, most: number): string {
  const plain = text.trim().replace(/\s+/g, ' ')
  return plain.length > most ? `${plain.slice(0, most)}…` : plain
}
