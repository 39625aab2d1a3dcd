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
  'open-quote': 'a quotation mark is never closed, so what follows may have run together.',
  'no-period-column':
    'No column gives the period. The columns are: {found}. Name it, or say which period the whole table is for.',
  'no-value-column': 'No column holds figures. The columns are: {found}.',
  'no-rows': 'The table has a header and no figures below it.',
  'no-such-column': 'The table has no column “{field}”. It has: {found}.',
  'no-match': 'No row has “{value}” in “{field}”. It holds: {found}.',
  'missing-cell': '“{field}” is empty, so its figure {value} cannot be placed.',
  'unknown-period': '“{value}” in “{field}” could not be read as a period.',
  'ambiguous-period': 'say which “{value}” in “{field}” is: {readings}.',
  'different-figures': '“{field}” gives {value} for {series} with different figures ({found}). None is used.',
  'another-table': 'another table begins here (“{value}”). It is not read: give each table by itself.',
  'no-such-forecast-period':
    '“{value}” in “{field}” is no period of {series}, now or to come. It is not used.',
  'forecast-before-figures':
    'a forecast of {series} begins at {value}, and no figure comes before it. It is not used.',
  'forecast-with-a-gap': 'a forecast of {series} skips to {value}, or names it twice. It is not used.',
  'outside-own-range': 'the “{field}” of {series} for {value} lies outside its own range. It is not used.',
  'two-polarities': '“{field}” says both {found} of {value}. Neither is used.',
  'not-one-of': '“{value}” in “{field}” is not one of: {found}.',
}
const WARNINGS = {
  'kept-back-yet-given':
    'the figure in “{field}” is not used, because its sign “{value}” says that it is kept back.',
  'no-area': '“{field}” is empty, so its figure belongs to no area.',
  'which-year':
    '“{field}” gives years such as {value} and not when they begin. Say whether they are financial, academic or calendar years, or a day.',
  'which-split-year':
    '{value} in “{field}” is read as a financial year (April to March). Say so, or say academic year.',
  'which-day': '{value} in “{field}” is read as ending on 31 March. Say the day if it is another.',
  'unknown-period-type': '“{value}” in “{field}” is not a known kind of period.',
  'not-a-number':
    '“{value}” in “{field}” is not a number. It is shown as it stands and left out of calculations.',
  'stands-for-missing': '{value} in “{field}” is taken as a sign for a missing figure.',
  'counts-disagree':
    'the counts {numerator} and {denominator} give {worked}, and the published “{field}” is {value}.',
  'duplicate-period': '“{field}” gives {value} for {series} again, with the same figure as row {first}.',
  breakdown: '“{field}” breaks the figures down ({found}). Each is kept apart; choose one with a filter.',
  'same-id': '“{value}” stands for several indicators in “{field}” ({found}). They are told apart by name.',
  'mixed-frequencies':
    'in “{field}” the figures of {value} are of several kinds ({found}). Each is kept apart.',
  'swapped-columns': '“{field}” holds names and “{found}” holds codes. They are read the other way round.',
  'merged-cells': 'empty cells in “{field}” are read as what stands above them, as merged cells are saved.',
  'extra-cells': 'there are more cells than columns; the last is “{value}”.',
  'irregular-periods':
    'in “{field}” the periods of {series} are not evenly spaced, so only the stated ones are there.',
  'same-name': '“{field}” has two codes for {value} ({found}). They are different areas and are not joined.',
  'same-code': '“{field}” {value} stands for several areas ({found}). They are told apart by name.',
}
const NOTES = {
  'notes-beside': '“{value}” is text beside the table, not a figure.',
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
  const said: Figures = { ...figures, field: field ?? 'the table' }
  // Filled in at once: braces in a cell are only text.
  const place = /^[A-Z]/.test(sentence) ? '' : `Row ${row ?? 1}: `
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => shortened(String(said[name])))
  const message = place + filled.replace(/\.$/, `${times}.`)
  return { row, field, code, message, severity }
}

/** What was read may be a whole web page in one line: a sentence is for a reader. */
function shortened(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}
