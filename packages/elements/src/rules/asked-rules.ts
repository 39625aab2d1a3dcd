import type { NamedRules } from '@oba/core'
import { tellOnce } from '../console/tell-once.js'

/** The named rules an element answers by, in the order it gives them. */
export const RULE_NAMES: readonly (keyof NamedRules)[] = [
  'previous-period',
  'direction-of-travel',
  'clear-impact',
  'fingertips',
  'xmr',
  'target',
]

/** The rules an author names, separated by spaces; `all` is every one. A name that is none is said, and left out. */
export function askedRules(text: string): readonly (keyof NamedRules)[] {
  const names = text.split(/\s+/).filter((name) => name !== '')
  const known = new Set<string>(['all', ...RULE_NAMES])
  if (names.some((name) => !known.has(name)))
    tellOnce(
      `rules="${text}" is left out where it names no rule: it should be all, or some of ${RULE_NAMES.join(', ')}.`,
    )
  return RULE_NAMES.filter((name) => names.includes('all') || names.includes(name))
}
