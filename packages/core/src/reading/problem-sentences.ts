/**
 * Every sentence a reader of data can say, but those about publishers' slips, by code. What stands in braces is filled in.
 * One that does not begin with a capital is about a row, which is named before it.
 */
export const ERRORS = {
  'empty-table': 'The table is empty.',
  'not-a-table': 'This is {what}, not text. Save a sheet as CSV.',
  'not-json-rows': 'This begins like JSON, and is no list of records or rows.',
  'open-quote': 'a quotation mark is never closed: what follows may have run together.',
  'no-period-column': 'No column gives the period. The columns are: {found}. Call one “period”.',
  'no-value-column': 'No column holds figures. The columns are: {found}.',
  'no-rows': 'No figures stand below the header.',
  'no-such-column': 'The table has no column “{field}”. It has: {found}.',
  'no-match': 'No row has “{value}” in “{field}”. It has: {found}.',
  'missing-cell': '“{field}” is empty, so its figure {value} cannot be placed.',
  'unknown-period': '“{value}” in “{field}” could not be read as a period.',
  'ambiguous-period': 'say the {what}: “{value}” in “{field}” is {readings}.',
  'different-figures': '“{field}” gives {value} for {series} with different figures ({found}). None is used.',
  'another-table': 'another table begins here (“{value}”). It is not read: give each table by itself.',
  'no-such-forecast-period': '“{value}” in “{field}” is no period of {series}. It is not used.',
  'forecast-before-figures':
    'a forecast of {series} begins at {value}, with no figure before it. It is not used.',
  'forecast-with-a-gap': 'a forecast of {series} skips to {value}, or names it twice. It is not used.',
  'outside-own-range': 'the “{field}” of {series} for {value} lies outside its own range. It is not used.',
  'two-polarities': '“{field}” says both {found} of {value}. Neither is used.',
  'not-one-of': '“{value}” in “{field}” is not one of: {found}.',
}
export const WARNINGS = {
  'kept-back-yet-given': 'the figure in “{field}” is not used: its sign “{value}” keeps it back.',
  'no-area': '“{field}” is empty, so its figure belongs to no area.',
  'which-year':
    '“{field}” has years of no kind, such as {value}. Say financial, academic or calendar year, or a day.',
  'which-split-year':
    '{value} in “{field}” is read as a financial year (April to March). Say so, or academic year.',
  'which-day': '{value} in “{field}” is read as ending on 31 March. Say the day if it is another.',
  'unknown-period-type': '“{value}” in “{field}” is not a known kind of period.',
  'other-period-type': '“{value}” in “{field}” is taken, and not “{asked}”.',
  'not-a-number': '“{value}” in “{field}” is not a number. It is shown as it stands, and not used.',
  'two-units': '“{value}” in “{field}” is no longer in {found}.',
  'stands-for-missing': '{value} in “{field}” is taken for a missing figure.',
  'counts-disagree': 'the counts {numerator} and {denominator} give {worked}, and “{field}” is {value}.',
  'duplicate-period': '“{field}” gives {value} for {series} again, with the figure of row {first}.',
  breakdown: '“{field}” breaks the figures down ({found}). Each is kept apart; choose one with a filter.',
  'same-id': '“{value}” stands for several indicators in “{field}” ({found}). They are told apart by name.',
  'mixed-frequencies':
    'in “{field}” the figures of {value} are of several kinds ({found}). Each is kept apart.',
  'swapped-columns': '“{field}” holds names and “{found}” codes. Each is read as the other.',
  'merged-cells': 'empty cells in “{field}” are read as what stands above.',
  'extra-cells':
    'there are more cells than columns; the last is “{value}”. Put figures with commas in quotes.',
  'irregular-periods': 'in “{field}” the periods of {series} are not evenly spaced. None is filled in.',
  'same-name': '“{field}” has two codes for {value} ({found}). They are not joined.',
  'same-code': '“{field}” has one code for several areas: {value} ({found}). They are told apart by name.',
}
export const NOTES = {
  'notes-beside': '“{value}” is text beside the table, not a figure.',
  'titles-above': 'Above the table: {found}. Only a period or a source is read from it.',
  'columns-unread': 'Not needed and not read: {found}.',
}

export type ReaderCode = keyof typeof ERRORS | keyof typeof WARNINGS | keyof typeof NOTES
