import type { Problem } from './problem.js'

type Figures = Readonly<Record<string, string | number>>
type Entry = readonly [severity: Problem['severity'], words: (f: Figures) => string]

/** Every sentence a reader of data can say, in one place and by code. Each names the row and the field it is about. */
const PROBLEMS = {
  'empty-table': ['error', () => 'The table is empty.'],
  'not-a-table': [
    'error',
    (f) => `This is ${f.what}, not a table in text. Open it in a spreadsheet and save the sheet as CSV.`,
  ],
  'open-quote': [
    'error',
    (f) =>
      `Row ${f.row}: a quotation mark is opened and never closed, so what follows may have run together.`,
  ],
  'no-period-column': [
    'error',
    (f) =>
      `No column gives the period. The columns are: ${f.found}. Name it, or say which period the whole table is for.`,
  ],
  'no-value-column': ['error', (f) => `No column holds figures. The columns are: ${f.found}.`],
  'no-rows': ['error', () => 'The table has a header and no figures below it.'],
  'kept-back-yet-given': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.field}” holds a figure, and its sign “${f.value}” says that it is kept back${f.times}. The figure is not used.`,
  ],
  'no-such-column': ['error', (f) => `The table has no column “${f.field}”. It has: ${f.found}.`],
  'no-match': ['error', (f) => `No row has “${f.value}” in “${f.field}”. It holds: ${f.found}.`],
  'missing-cell': [
    'error',
    (f) => `Row ${f.row}: “${f.field}” is empty, so its figure ${f.value} cannot be placed.`,
  ],
  'no-area': [
    'warning',
    (f) => `Row ${f.row}: “${f.field}” is empty, so its figure belongs to no area${f.times}.`,
  ],
  'unknown-period': [
    'error',
    (f) => `Row ${f.row}: “${f.value}” in “${f.field}” could not be read as a period${f.times}.`,
  ],
  'ambiguous-period': [
    'error',
    (f) =>
      `Row ${f.row}: “${f.value}” in “${f.field}” could be ${f.readings}${f.times}. Say which kind of period it is.`,
  ],
  'which-year': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.field}” gives years such as ${f.value} and not when they begin. Say whether they are financial, academic or calendar years, or a day.`,
  ],
  'which-split-year': [
    'warning',
    (f) =>
      `Row ${f.row}: ${f.value} in “${f.field}” is read as a financial year (April to March). Say so, or say academic year.`,
  ],
  'which-day': [
    'warning',
    (f) =>
      `Row ${f.row}: ${f.value} in “${f.field}” is read as ending on 31 March. Say the day if it is another.`,
  ],
  'unknown-period-type': [
    'warning',
    (f) => `Row ${f.row}: “${f.value}” in “${f.field}” is not a known kind of period.`,
  ],
  'not-a-number': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.value}” in “${f.field}” is not a number. It is shown as it stands and left out of calculations${f.times}.`,
  ],
  'stands-for-missing': [
    'warning',
    (f) => `Row ${f.row}: ${f.value} in “${f.field}” is taken as a sign for a missing figure${f.times}.`,
  ],
  'counts-disagree': [
    'warning',
    (f) =>
      `Row ${f.row}: the counts ${f.numerator} and ${f.denominator} give ${f.worked}, and the published “${f.field}” is ${f.value}${f.times}.`,
  ],
  'duplicate-period': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.field}” gives ${f.value} for ${f.series} again, with the same figure as row ${f.first}${f.times}.`,
  ],
  'different-figures': [
    'error',
    (f) =>
      `Row ${f.row}: “${f.field}” gives ${f.value} for ${f.series} more than once, with different figures (${f.found})${f.times}. None is used.`,
  ],
  breakdown: [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.field}” breaks the figures down (${f.found}). Each is kept apart; choose one with a filter.`,
  ],
  'same-id': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.value}” stands for several indicators in “${f.field}” (${f.found}). They are told apart by name.`,
  ],
  'mixed-frequencies': [
    'warning',
    (f) =>
      `Row ${f.row}: in “${f.field}” the figures of ${f.value} are of several kinds (${f.found}). Each is kept apart.`,
  ],
  'swapped-columns': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.field}” holds names and “${f.found}” holds codes. They are read the other way round.`,
  ],
  'notes-beside': [
    'note',
    (f) => `Row ${f.row}: “${f.value}” is text beside the table, not a figure${f.times}.`,
  ],
  'columns-unread': ['note', (f) => `These columns were not needed and not read: ${f.found}.`],
  'extra-cells': [
    'warning',
    (f) => `Row ${f.row}: there are more cells than columns; the last is “${f.value}”${f.times}.`,
  ],
  'irregular-periods': [
    'warning',
    (f) =>
      `Row ${f.row}: in “${f.field}” the periods of ${f.series} are not evenly spaced, so only the stated ones are there.`,
  ],
  'same-name': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.field}” has two codes for ${f.value} (${f.found}). They are different areas and are not joined.`,
  ],
  'same-code': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.field}” ${f.value} stands for several areas (${f.found}). They are told apart by name.`,
  ],
  'sum-of-rates': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.field}” for ${f.value} is ${f.found}, the sum of the rates of its regions. A rate is not a sum.`,
  ],
  'other-row': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.field}” has a figure for ${f.value} under ${f.series}, after ${f.found} began. It may be in the wrong row.`,
  ],
  'order-of-magnitude': [
    'warning',
    (f) =>
      `Row ${f.row}: “${f.field}” is ${f.value} for ${f.series}, and its neighbours are near ${f.found}.`,
  ],
  'unknown-indicator': [
    'warning',
    (f) => `Row ${f.row}: the data have no indicator “${f.value}” in “${f.field}”.`,
  ],
  'no-such-forecast-period': [
    'error',
    (f) =>
      `Row ${f.row}: “${f.value}” in “${f.field}” is no period of ${f.series}, now or to come. This forecast is not used.`,
  ],
  'forecast-before-figures': [
    'error',
    (f) =>
      `Row ${f.row}: a forecast of ${f.series} begins at ${f.value}, and no figure comes before it. It is not used.`,
  ],
  'forecast-with-a-gap': [
    'error',
    (f) =>
      `Row ${f.row}: a forecast of ${f.series} skips to ${f.value}, or names it twice. A forecast has one row for each period. It is not used.`,
  ],
  'outside-own-range': [
    'error',
    (f) =>
      `Row ${f.row}: the “${f.field}” of ${f.series} for ${f.value} lies outside its own range. This forecast is not used.`,
  ],
  'not-one-of': ['error', (f) => `Row ${f.row}: “${f.value}” in “${f.field}” is not one of: ${f.found}.`],
} satisfies Readonly<Record<string, Entry>>

export type ProblemCode = keyof typeof PROBLEMS

export function problem(
  code: ProblemCode,
  row: number | null,
  field: string | null,
  figures: Figures = {},
): Problem {
  const [severity, words]: Entry = PROBLEMS[code]
  const more = Number(figures.more ?? 0)
  const times = more > 0 ? `, as in ${more} other ${more === 1 ? 'row' : 'rows'}` : ''
  return {
    row,
    field,
    code,
    message: words({ ...figures, times, row: row ?? 1, field: field ?? 'the table' }),
    severity,
  }
}
