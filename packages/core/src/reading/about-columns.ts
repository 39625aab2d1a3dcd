import type { About } from '../model/about.js'

/** The columns of the companion file, in the order its template has them, and where each goes. */
export const ABOUT_COLUMNS: readonly (readonly [column: string, key: Exclude<keyof About, 'targets'>])[] = [
  ['indicator', 'id'],
  ['name', 'name'],
  ['definition', 'definition'],
  ['technical_definition', 'technicalDefinition'],
  ['unit', 'unit'],
  ['decimals', 'decimals'],
  ['polarity', 'polarity'],
  ['baseline_until', 'baselineUntil'],
  ['target', 'target'],
  ['outcome', 'outcome'],
  ['population', 'population'],
  ['tier', 'tier'],
  ['service', 'service'],
  ['quadrant', 'quadrant'],
  ['pair', 'pair'],
  ['better_off', 'betterOff'],
  ['scope', 'scope'],
  ['timing', 'timing'],
  ['ends', 'ends'],
  ['source', 'source'],
  ['updated', 'updated'],
  ['next_update', 'nextUpdate'],
  ['caveat', 'caveat'],
]
