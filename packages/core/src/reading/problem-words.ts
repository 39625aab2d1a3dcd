import type { Problem, ProblemCode } from './problem.js'

type Figures = Readonly<Record<string, string | number>>

/** Every sentence a reader of data can say, in one place and by code. */
const SENTENCES: Readonly<Record<ProblemCode, (f: Figures) => string>> = {
  'empty-table': () => 'The table is empty.',
  'missing-column': (f) => `The table has no column “${f.field}”. It has: ${f.found}.`,
  'no-rows': () => 'The table has a header and no rows below it.',
  'missing-cell': (f) => `Row ${f.row}: “${f.field}” is empty.`,
  'unknown-period': (f) => `Row ${f.row}: “${f.value}” could not be read as a period.`,
  'unknown-period-type': (f) => `Row ${f.row}: “${f.value}” is not a known kind of period.`,
  'not-a-number': (f) =>
    `Row ${f.row}: “${f.value}” in “${f.field}” is not a number. It is shown as it stands and left out of calculations.`,
  'counts-disagree': (f) =>
    `Row ${f.row}: the counts ${f.numerator} and ${f.denominator} give ${f.worked}, and the published figure is ${f.value}.`,
  'duplicate-period': (f) =>
    `Row ${f.row}: ${f.indicator}, ${f.area}, ${f.value} was already given in row ${f.first}. The first is kept.`,
  'unknown-indicator': (f) => `Row ${f.row}: the data have no indicator “${f.value}”.`,
  'irregular-periods': (f) =>
    `${f.indicator}, ${f.area}: the periods are not evenly spaced, so only every stated period is drawn.`,
}

export function problem(
  code: ProblemCode,
  row: number | null,
  field: string | null,
  figures: Figures = {},
): Problem {
  const message = SENTENCES[code]({ ...figures, row: row ?? '', field: field ?? '' })
  return { row, field, code, message }
}
