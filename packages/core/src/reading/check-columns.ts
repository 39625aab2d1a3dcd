import { checkParts, checkText, isRecord, must, type Checks } from '../check-call.js'
import type { Role } from './column-roles.js'
import type { ReadOptions } from './read-options.js'

const ROLES: Checks<Record<Role, string>> = {
  indicator: checkText,
  name: checkText,
  area_code: checkText,
  area: checkText,
  period: checkText,
  period_type: checkText,
  period_start: checkText,
  period_end: checkText,
  value: checkText,
  numerator: checkText,
  denominator: checkText,
  lower: checkText,
  upper: checkText,
  target: checkText,
  polarity: checkText,
  unit: checkText,
  symbol: checkText,
  status: checkText,
  break: checkText,
  source: checkText,
  licence: checkText,
  note: checkText,
  aside: checkText,
}

/** Whether the roles a programmer gives to columns are roles: the column of one misspelt would be taken from its right one. */
export function checkColumns({ columns }: ReadOptions): void {
  if (!columns) return
  must(isRecord(columns), 'columns', 'an object such as { value: “OBS” }', columns)
  checkParts<Partial<Record<Role, string>>>(columns, 'columns', ROLES, 'columns.')
}
