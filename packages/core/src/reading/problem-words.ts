import type { Problem } from './problem.js'
import type { SlipCode } from './slip-words.js'

export type Figures = Readonly<Record<string, string | number>>

/**
 * Every sentence a reader of data can say, but those about publishers' slips, by code. Each names the row and the field it
 * is about; what stands in braces is filled in.
 */
const ERRORS = {
  'empty-table': 'The table is empty.',
  'not-a-table': 'This is {what}, not a table in text. In a spreadsheet, save the sheet as CSV.',
  'not-json-rows': 'This begins like JSON, and is no list of records or rows in JSON.',
  'open-quote': 'Row {row}: a quotation mark is never closed, so what follows may have run together.',
  'no-period-column':
    'No column gives the period. The columns are: {found}. Name it, or say which period the whole table is for.',
  'no-value-column': 'No column holds figures. The columns are: {found}.',
  'no-rows': 'The table has a header and no figures below it.',
  'no-such-column': 'The table has no column “{field}”. It has: {found}.',
  'no-match': 'No row has “{value}” in “{field}”. It holds: {found}.',
  'missing-cell': 'Row {row}: “{field}” is empty, so its figure {value} cannot be placed.',
  'unknown-period': 'Row {row}: “{value}” in “{field}” could not be read as a period{times}.',
  'ambiguous-period':
    'Row {row}: “{value}” in “{field}” could be {readings}{times}. Say which kind of period it is.',
  'different-figures':
    'Row {row}: “{field}” gives {value} for {series} with different figures ({found}){times}. None is used.',
  'another-table':
    'Row {row}: another table begins here (“{value}”). It is not read: give each table by itself.',
  'no-such-forecast-period':
    'Row {row}: “{value}” in “{field}” is no period of {series}, now or to come. It is not used.',
  'forecast-before-figures':
    'Row {row}: a forecast of {series} begins at {value}, and no figure comes before it. It is not used.',
  'forecast-with-a-gap':
    'Row {row}: a forecast of {series} skips to {value}, or names it twice. It is not used.',
  'outside-own-range':
    'Row {row}: the “{field}” of {series} for {value} lies outside its own range. It is not used.',
  'two-polarities': 'Row {row}: “{field}” says both {found} of {value}. Neither is used.',
  'not-one-of': 'Row {row}: “{value}” in “{field}” is not one of: {found}.',
}
const WARNINGS = {
  'kept-back-yet-given':
    'Row {row}: the figure in “{field}” is not used, because its sign “{value}” says that it is kept back{times}.',
  'no-area': 'Row {row}: “{field}” is empty, so its figure belongs to no area{times}.',
  'which-year':
    'Row {row}: “{field}” gives years such as {value} and not when they begin. Say whether they are financial, academic or calendar years, or a day.',
  'which-split-year':
    'Row {row}: {value} in “{field}” is read as a financial year (April to March). Say so, or say academic year.',
  'which-day': 'Row {row}: {value} in “{field}” is read as ending on 31 March. Say the day if it is another.',
  'unknown-period-type': 'Row {row}: “{value}” in “{field}” is not a known kind of period.',
  'not-a-number':
    'Row {row}: “{value}” in “{field}” is not a number. It is shown as it stands and left out of calculations{times}.',
  'stands-for-missing': 'Row {row}: {value} in “{field}” is taken as a sign for a missing figure{times}.',
  'counts-disagree':
    'Row {row}: the counts {numerator} and {denominator} give {worked}, and the published “{field}” is {value}{times}.',
  'duplicate-period':
    'Row {row}: “{field}” gives {value} for {series} again, with the same figure as row {first}{times}.',
  breakdown:
    'Row {row}: “{field}” breaks the figures down ({found}). Each is kept apart; choose one with a filter.',
  'same-id':
    'Row {row}: “{value}” stands for several indicators in “{field}” ({found}). They are told apart by name.',
  'mixed-frequencies':
    'Row {row}: in “{field}” the figures of {value} are of several kinds ({found}). Each is kept apart.',
  'swapped-columns':
    'Row {row}: “{field}” holds names and “{found}” holds codes. They are read the other way round.',
  'merged-cells':
    'Row {row}: empty cells in “{field}” are read as what stands above them, as merged cells are saved.',
  'extra-cells': 'Row {row}: there are more cells than columns; the last is “{value}”{times}.',
  'irregular-periods':
    'Row {row}: in “{field}” the periods of {series} are not evenly spaced, so only the stated ones are there.',
  'same-name':
    'Row {row}: “{field}” has two codes for {value} ({found}). They are different areas and are not joined.',
  'same-code':
    'Row {row}: “{field}” {value} stands for several areas ({found}). They are told apart by name.',
}
const NOTES = {
  'notes-beside': 'Row {row}: “{value}” is text beside the table, not a figure{times}.',
  'titles-above': 'Above the table stands: {found}. Only a period or a source is read from it.',
  'columns-unread': 'These columns were not needed and not read: {found}.',
}

export type ReaderCode = keyof typeof ERRORS | keyof typeof WARNINGS | keyof typeof NOTES

export type ProblemCode = ReaderCode | SlipCode

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
  const said: Figures = { ...figures, times, row: row ?? 1, field: field ?? 'the table' }
  // Filled in at once: braces in a cell are only text.
  const message = sentence.replace(/\{(\w+)\}/g, (_, name: string) => shortened(String(said[name])))
  return { row, field, code, message, severity }
}

/** What was read may be a whole web page in one line: a sentence is for a reader. */
function shortened(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}
