import type { About } from '../model/about.js'

type Key = Exclude<keyof About, 'targets'>

const KEYS: readonly Key[] = [
  'id',
  'name',
  'definition',
  'technicalDefinition',
  'unit',
  'decimals',
  'polarity',
  'baselineUntil',
  'target',
  'outcome',
  'population',
  'tier',
  'service',
  'quadrant',
  'pair',
  'betterOff',
  'scope',
  'timing',
  'ends',
  'source',
  'updated',
  'nextUpdate',
  'caveat',
]

/** The words for which way is better, in the companion file and in the figures. */
export const POLARITIES: readonly string[] = ['higher', 'lower', 'none']

/** The columns of the companion file, in the order its template has them, and where each goes: "next_update" to `nextUpdate`. */
export const ABOUT_COLUMNS = /* @__PURE__ */ KEYS.map((key): readonly [column: string, key: Key] => [
  key === 'id' ? 'indicator' : key.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`),
  key,
])
